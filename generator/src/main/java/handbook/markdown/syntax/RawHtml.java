package handbook.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** A tag, comment or declaration of HTML, which is shown as it was typed. */
public final class RawHtml extends Node {
    RawHtml(BasedSequence chars) {
        super(chars);
    }

    public boolean isClosingTag() {
        return getChars().startsWith("</");
    }

    /** Whether it is a whole comment, which is not shown. */
    public boolean isComment() {
        return getChars().length() > 4 && getChars().startsWith("<!--");
    }

    /** Whether it is the start of a comment that has no end. */
    public boolean isUnclosedComment() {
        return getChars().matches("<!--");
    }

    /** The element's name in lower case; empty for comments and declarations. */
    public String name() {
        String html = getChars().toString();
        int start = isClosingTag() ? 2 : 1;
        int end = start;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

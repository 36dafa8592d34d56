package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds HTML in running text in one pass. The parser's own regular expressions for it recurse once for each character, which a
 * comment of a few lines is enough to overflow the stack with.
 */
final class RawHtmlParser implements InlineParserExtension {
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private int noTagEndFrom = Integer.MAX_VALUE;
    private int noCommentEndFrom = Integer.MAX_VALUE;

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (mayBeAutolink(input, start)) {
            return false;
        }
        int end = endOf(input, start);
        if (end < 0) {
            parser.appendText(input, start, start + 1);
            parser.setIndex(start + 1);
            return true;
        }
        parser.flushTextNode();
        parser.appendNode(new RawHtml(input.subSequence(start, end)));
        parser.setIndex(end);
        return true;
    }

    private static boolean mayBeAutolink(BasedSequence input, int start) {
        int at = nameEnd(input, start + 1);
        return at > start + 1 && at < input.length() && !endsTagName(input.charAt(at));
    }

    private static int nameEnd(BasedSequence input, int from) {
        int at = from;
        while (at < input.length() && (isAsciiLetter(input.charAt(at)) || isDigitOrHyphen(input.charAt(at)))) {
            at++;
        }
        return at;
    }

    private int endOf(BasedSequence input, int start) {
        if (input.matchChars(COMMENT_START, start)) {
            int end = commentEnd(input, start);
            return end < 0 ? start + COMMENT_START.length() : end;
        }
        if (start + 1 >= input.length()) {
            return -1;
        }
        char next = input.charAt(start + 1);
        boolean tag = isAsciiLetter(next)
                || next == '/' && start + 2 < input.length() && isAsciiLetter(input.charAt(start + 2));
        return tag || next == '!' || next == '?' ? tagEnd(input, start) : -1;
    }

    private int tagEnd(BasedSequence input, int start) {
        if (start >= noTagEndFrom) {
            return -1;
        }
        int end = input.indexOf('>', start);
        if (end < 0) {
            noTagEndFrom = start;
            return -1;
        }
        return end + 1;
    }

    private int commentEnd(BasedSequence input, int start) {
        if (start >= noCommentEndFrom) {
            return -1;
        }
        int end = input.indexOf(COMMENT_END, start + COMMENT_START.length());
        if (end < 0) {
            noCommentEndFrom = start;
            return -1;
        }
        return end + COMMENT_END.length();
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigitOrHyphen(char c) {
        return c >= '0' && c <= '9' || c == '-';
    }

    private static boolean endsTagName(char c) {
        return c == '>' || c == '/' || c <= ' ';
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        noTagEndFrom = Integer.MAX_VALUE;
        noCommentEndFrom = Integer.MAX_VALUE;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new RawHtmlParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}

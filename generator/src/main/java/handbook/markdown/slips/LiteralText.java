package handbook.markdown.slips;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.markdown.syntax.EntityLink;
import handbook.markdown.syntax.RawHtml;
import java.util.Arrays;

/**
 * A block as typed, of which only what is shown as words is left: marks that were understood, code and escaped signs are blotted out.
 * Lengths stay as they are, so that places do too.
 */
final class LiteralText {
    /** Stands for what is not words. */
    static final char BLOT = '\uFFFC';

    private final String source;
    private final int start;
    private final char[] chars;

    private LiteralText(BasedSequence typed) {
        source = typed.getBase().toString();
        start = typed.getStartOffset();
        chars = new char[typed.getEndOffset() - start];
        boolean lineStart = true;
        for (int i = 0; i < chars.length; i++) {
            char c = source.charAt(start + i);
            // What leads a line on belongs to the quote or the list around it.
            lineStart = c == '\n' || c == '\r' || lineStart && (c == ' ' || c == '\t' || c == '>');
            chars[i] = c == '\n' || c == '\r' ? '\n' : lineStart ? ' ' : BLOT;
        }
    }

    /** @param block what holds runs of text: a paragraph, a heading, a cell */
    static String of(Node block) {
        Node first = block.getFirstChild();
        Node last = block.getLastChild();
        if (first == null || last == null || last.getEndOffset() <= first.getStartOffset()) {
            return "";
        }
        BasedSequence typed = first.getChars().baseSubSequence(first.getStartOffset(), last.getEndOffset());
        LiteralText text = new LiteralText(typed);
        text.children(block);
        return new String(text.chars);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text words -> copy(words.getChars());
                case Code code -> blot(code);
                case RawHtml html -> blot(html);
                case EntityLink link -> blot(link);
                case AutoLink link -> blot(link);
                case MailLink link -> blot(link);
                case HtmlEntity entity -> blot(entity);
                case Footnote note when note.getFootnoteBlock() == null -> copy(note.getChars());
                case RefNode link
                when link.getReferenceNode(link.getDocument()) == null -> {
                    copy(link.getChars());
                    children(link);
                }
                default -> children(node);
            }
        }
    }

    private void copy(BasedSequence words) {
        int end = words.getEndOffset() - start;
        for (int i = words.getStartOffset() - start; i < end && i < chars.length; i++) {
            char c = source.charAt(start + i);
            boolean escape = c == '\\' && i + 1 < end && isPunctuation(source.charAt(start + i + 1));
            if (escape && i + 1 < chars.length) {
                chars[i] = BLOT;
                chars[++i] = BLOT;
            } else if (c != '\n' && c != '\r' && (chars[i] != ' ' || c != '>')) {
                chars[i] = c;
            }
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private void blot(Node node) {
        int to = Math.min(chars.length, node.getEndOffset() - start);
        Arrays.fill(chars, Math.max(0, node.getStartOffset() - start), to, BLOT);
    }
}

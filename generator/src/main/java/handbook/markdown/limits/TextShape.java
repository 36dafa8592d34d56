package handbook.markdown.limits;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts, in one pass over a text, what makes Flexmark slow or deep. It reads most text in time that grows with its length; but the
 * passages between two blank lines cost the square of theirs where they are made to, and a stack as deep as they are long. So a passage
 * has an end, and a text may have as many of them as it likes. Counts, not seconds: every machine gives the same verdict.
 */
public final class TextShape {
    private static final Pattern SEPARATOR = Pattern.compile("\\|?[ \\t]*:?-[-:| \\t]*\\|[-:| \\t]*");
    private static final Pattern FENCE = Pattern.compile("`{3,}+[^`]*+|~{3,}+.*+");
    /** Looks like a block of code and is read for marks, line by line. */
    private static final Pattern FLOW = Pattern.compile("(?:`{3,}+|~{3,}+)[ \\t]*+(?i:flow)\\b.*+");

    private static final int LONGEST_PASSAGE = 100_000;
    private static final int MOST_LINKS_OF_A_PASSAGE = 3_000;
    /** What a caller's own stack bears. */
    private static final int TAME_PASSAGE = 5_000;

    private static final int TAME_TEXT = 100_000;

    private final String text;
    private int passageStart;
    private int passageLength;
    private int passageLinks;
    private boolean inTable;
    private String fence = "";
    private boolean inFlow;
    private int longest;
    private int longestStart;
    private int longestEnd;

    private TextShape(String text) {
        this.text = text;
    }

    /** @throws UnreadableException if a passage is too long, or a line opens more quotes and lists than may be nested */
    public static TextShape of(String text) {
        TextShape shape = new TextShape(text);
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            shape.line(start, end);
            start = end + 1;
        }
        return shape;
    }

    /** Whether the text may be read on the stack of its caller. */
    public boolean isTame() {
        return text.length() <= TAME_TEXT && longest <= TAME_PASSAGE;
    }

    UnreadableException tooDeep() {
        return new UnreadableException("this passage repeats a sign too often", longestStart, longestEnd);
    }

    private void line(int start, int end) {
        int content = contentStart(start, end);
        boolean fenced = isFenced(content, end);
        boolean blank = fenced && !inFlow || text.substring(content, end).isBlank();
        boolean item = content > start && startsItem(start, content);
        if (fenced || blank || item || inTable && isRow(content, end)) {
            passageLength = 0;
            passageLinks = 0;
            inTable = inTable && !blank && !item;
        }
        if (!blank) {
            count(content, end);
        }
    }

    private boolean isRow(int content, int end) {
        return text.indexOf('|', content, end) >= 0;
    }

    private void count(int content, int end) {
        passageStart = passageLength == 0 ? content : passageStart;
        passageLength += end - content;
        for (int at = text.indexOf("](", content, end); at >= 0; at = text.indexOf("](", at + 2, end)) {
            passageLinks++;
        }
        if (passageLength > longest) {
            longest = passageLength;
            longestStart = passageStart;
            longestEnd = end;
        }
        if (passageLength > LONGEST_PASSAGE || passageLinks > MOST_LINKS_OF_A_PASSAGE) {
            String most = passageLinks > MOST_LINKS_OF_A_PASSAGE
                    ? String.format(Locale.ROOT, "%,d links", MOST_LINKS_OF_A_PASSAGE)
                    : String.format(Locale.ROOT, "%,d characters", LONGEST_PASSAGE);
            throw new UnreadableException(
                    "this passage has more than " + most + " without a blank line", passageStart, end);
        }
        inTable = inTable
                || isRow(content, end)
                        && SEPARATOR.matcher(text).region(content, end).matches();
    }

    /** Whether a line belongs to a block of code, which is never read for marks, or to a flow. */
    private boolean isFenced(int content, int end) {
        boolean atFence = text.startsWith("```", content) || text.startsWith("~~~", content);
        if (fence.isEmpty()) {
            // Behind its first signs, the start of a block of code has no more of them.
            fence = atFence && FENCE.matcher(text).region(content, end).matches()
                    ? text.substring(content, content + 3)
                    : "";
            inFlow = !fence.isEmpty() && FLOW.matcher(text).region(content, end).matches();
            return !fence.isEmpty();
        }
        fence = text.startsWith(fence, content) ? "" : fence;
        return true;
    }

    private boolean startsItem(int start, int content) {
        return text.substring(start, content).chars().anyMatch(c -> c != ' ' && c != '\t' && c != '>' && c != '\r');
    }

    /** The offset after the blanks and the markers of quotes and lists that a line starts with. */
    private int contentStart(int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int marker = markerLength(at, end);
            if (marker > 0 && ++depth > Nesting.DEEPEST) {
                throw UnreadableException.tooDeep(start, end);
            }
            if (marker == 0 && c != ' ' && c != '\t' && c != '\r') {
                return at;
            }
            at += Math.max(1, marker);
        }
        return end;
    }

    private int markerLength(int at, int end) {
        char c = text.charAt(at);
        if (c == '>') {
            return 1;
        }
        int sign = at;
        while (sign < end && text.charAt(sign) >= '0' && text.charAt(sign) <= '9') {
            sign++;
        }
        if (sign + 1 >= end || text.charAt(sign + 1) != ' ') {
            return 0;
        }
        boolean marks = sign > at ? ".)".indexOf(text.charAt(sign)) >= 0 : "-*+".indexOf(c) >= 0;
        return marks ? sign + 1 - at : 0;
    }
}

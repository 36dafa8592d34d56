package handbook.markdown.limits;

/** Looks over a text, in one pass, for what makes Flexmark slow or overflows its stack. */
public final class Shape {
    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_LINES_OF_A_BLOCK = 300;
    private static final int LONGEST_BLOCK = 30_000;
    private static final int LONGEST_TEXT = 100_000;

    private final String text;
    private int longestLine;
    private int blockLines;
    private int mostBlockLines;
    private int blockLength;
    private int longestBlock;

    private Shape(String text) {
        this.text = text;
    }

    /**
     * Whether a text may be read on the stack and in the time of its caller.
     *
     * @throws UnreadableException if a line opens more quotes and lists than may be nested
     */
    public static boolean isTame(String text) {
        return new Shape(text).scan();
    }

    private boolean scan() {
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int content = prefixEnd(start, end);
            line(end - start, content == end);
            start = end + 1;
        }
        return text.length() <= LONGEST_TEXT
                && longestLine <= LONGEST_LINE
                && mostBlockLines <= MOST_LINES_OF_A_BLOCK
                && longestBlock <= LONGEST_BLOCK;
    }

    private void line(int length, boolean blank) {
        longestLine = Math.max(longestLine, length);
        blockLines = blank ? 0 : blockLines + 1;
        blockLength = blank ? 0 : blockLength + length;
        mostBlockLines = Math.max(mostBlockLines, blockLines);
        longestBlock = Math.max(longestBlock, blockLength);
    }

    /** The offset after the blanks and the markers of quotes and lists that a line starts with. */
    private int prefixEnd(int start, int end) {
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
        return depth == 0 ? end : end - 1;
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

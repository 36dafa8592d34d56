package handbook.markdown.writing;

import handbook.model.text.Markdown;
import handbook.model.value.Location;
import java.util.Arrays;

/** The text of one source with its lines, so that an offset can be said as a place in the file. */
public final class SourceText {
    /** What stands for a character that cannot be shown. */
    static final String REPLACEMENT = "\uFFFD";

    private final String text;
    private final Location start;
    private final int[] lineStarts;

    private SourceText(String text, Location start) {
        this.text = text;
        this.start = start;
        this.lineStarts = lineStarts(text);
    }

    public static SourceText of(Markdown source) {
        return new SourceText(printable(source.text()), source.place());
    }

    public String text() {
        return text;
    }

    /** The place of the characters from one offset to another. */
    public Location place(int from, int to) {
        int line = lineAt(from);
        int length = Math.max(0, to - from);
        if (start.line() == 0) {
            return start;
        }
        int column = start.column() == 0 ? 0 : start.column() + from - lineStarts[line];
        return new Location(start.path(), start.line() + line, column, length);
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * The text with every character that HTML or XML cannot hold, or that could be taken for a mark, replaced by U+FFFD. Lengths stay
     * as they are, so that places do too.
     */
    static String printable(String text) {
        int i = 0;
        while (i < text.length() && !isUnprintable(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; i < chars.length; i++) {
            if (isUnprintable(text, i)) {
                chars[i] = REPLACEMENT.charAt(0);
            }
        }
        return new String(chars);
    }

    static boolean isUnprintable(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\r' && c != '\t';
        }
        if (c < 0xD800) {
            return c < 0xA0;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !isPrintablePair(c, text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !isPrintablePair(text.charAt(at - 1), c);
        }
        return c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }

    private static boolean isPrintablePair(char high, char low) {
        return Character.isSurrogatePair(high, low) && (Character.toCodePoint(high, low) & 0xFFFE) != 0xFFFE;
    }
}

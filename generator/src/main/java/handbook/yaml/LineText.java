package handbook.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML, as far as one can tell without those around it.
 *
 * @param text the line
 * @param indent how many characters of white space it starts with
 */
record LineText(String text, int indent) {
    private static final Pattern PLAIN_FIELD =
            Pattern.compile("([^\\s'\"\\[\\]{},#&*!|>%@`-][^\\s'\"\\[\\]{}]*?)\\s*:(?=\\s|$)");
    private static final Pattern QUOTED_FIELD =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*')\\s*:(?=\\s|$)");

    static LineText of(String text) {
        int indent = 0;
        while (indent < text.length() && isBlank(text.charAt(indent))) {
            indent++;
        }
        return new LineText(text, indent);
    }

    private static boolean isBlank(char c) {
        return c == '\t' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    /** Whether it holds white space alone. */
    boolean isBlank() {
        return indent == text.length();
    }

    /** Whether nothing stands on it that counts. */
    boolean isSilent() {
        return isBlank() || text.charAt(indent) == '#';
    }

    /** Whether it parts documents. */
    boolean isMarker() {
        return text.equals("---") || text.equals("...") || text.startsWith("--- ") || text.startsWith("%");
    }

    /** Where the first character of its white space is that is no blank, or -1. */
    int oddBlank() {
        for (int i = 0; i < indent; i++) {
            if (text.charAt(i) != ' ') {
                return i;
            }
        }
        return -1;
    }

    /** Where the colon of a field that starts at a column is, or -1. */
    int colon(int column) {
        if (text.indexOf(':', column) < 0) {
            return -1;
        }
        Pattern field = column < text.length() && "'\"".indexOf(text.charAt(column)) >= 0 ? QUOTED_FIELD : PLAIN_FIELD;
        Matcher found = field.matcher(text).region(column, text.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() - 1 : -1;
    }

    /** Whether a dash that starts an item stands at a column. */
    boolean isDash(int column) {
        return column < text.length()
                && text.charAt(column) == '-'
                && (column + 1 == text.length() || text.charAt(column + 1) == ' ');
    }

    /** The column of the first character from one on that is no blank. */
    int skipBlanks(int column) {
        int at = column;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether nothing but a comment comes from a column on. */
    boolean endsAt(int column) {
        int at = skipBlanks(column);
        return at == text.length()
                || text.charAt(at) == '#' && (at == 0 || at > column || isBlank(text.charAt(at - 1)));
    }
}

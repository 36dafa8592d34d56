package handbook.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, collections, strings, numbers and truth values as JSON, each in its own order. */
public final class Json {
    private static final String INDENT = "  ";
    private static final HexFormat HEX = HexFormat.of();
    private static final int LINE = 120;
    private final StringBuilder out;
    /** How long the text may become on this line; what would be longer is given up. */
    private final int most;

    private final boolean indented;

    private Json(StringBuilder out, int most, boolean indented) {
        this.out = out;
        this.most = most;
        this.indented = indented;
    }

    /** On one line, for programs. */
    public static String of(Object value) {
        return new Json(new StringBuilder(), Integer.MAX_VALUE, false)
                .write(value, "\n")
                .toString();
    }

    /** For people to look at: what fits on a line stands on one, everything else has a line for each of its values. */
    public static String indented(Object value) {
        return new Json(new StringBuilder(), Integer.MAX_VALUE, true)
                .write(value, "\n")
                .append('\n')
                .toString();
    }

    private StringBuilder write(Object value, String newLine) {
        return switch (value) {
            case JsonObject object -> write(object.members(), newLine);
            case Map<?, ?> map -> isOnLine(map, newLine) ? out : object(map, newLine);
            case Collection<?> items -> isOnLine(items, newLine) ? out : array(items, newLine);
            case Number number -> out.append(number(number));
            case Boolean truth -> out.append(truth.booleanValue());
            default -> quote(value.toString());
        };
    }

    /** Whether a value fits on this line, where it stands then; if it does not, nothing was written. */
    private boolean isOnLine(Object value, String newLine) {
        if (!indented) {
            return false;
        }
        int start = out.length();
        int end = start + LINE - newLine.length();
        new Json(out, end, false).write(value, newLine);
        if (out.length() > end) {
            out.setLength(start);
            return false;
        }
        return true;
    }

    private StringBuilder object(Map<?, ?> map, String newLine) {
        String inside = newLine + INDENT;
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(separator).append(indented ? inside : "");
            quote(String.valueOf(member.getKey())).append(indented ? ": " : ":");
            write(member.getValue(), inside);
            separator = ",";
            if (out.length() > most) {
                break;
            }
        }
        return out.append(indented && !map.isEmpty() ? newLine : "").append('}');
    }

    private StringBuilder array(Collection<?> items, String newLine) {
        String inside = newLine + INDENT;
        out.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext() && out.length() <= most; ) {
            out.append(indented ? inside : "");
            write(rest.next(), inside);
            out.append(rest.hasNext() ? "," : "");
        }
        return out.append(indented && !items.isEmpty() ? newLine : "").append(']');
    }

    private static String number(Number number) {
        String text = number.toString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private StringBuilder quote(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMarked = c == '"' || c == '\\';
            boolean isPlain = c >= ' ' && c < '\u2028' && !isMarked;
            if (!isPlain && (isMarked || c < ' ' || c <= '\u2029' || Character.isSurrogate(c))) {
                out.append(text, written, i).append(isMarked ? "\\" : "\\u" + HEX.toHexDigits(c));
                written = isMarked ? i : i + 1;
            }
        }
        return out.append(text, written, text.length()).append('"');
    }
}

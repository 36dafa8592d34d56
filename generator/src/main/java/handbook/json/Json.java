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
    private final boolean indented;

    private Json(StringBuilder out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** On one line, for programs. */
    public static String of(Object value) {
        return new Json(new StringBuilder(), false).write(value, "\n").toString();
    }

    /** For people to look at: what fits on a line stands on one, everything else has a line for each of its values. */
    public static String indented(Object value) {
        return new Json(new StringBuilder(), true)
                .write(value, "\n")
                .append('\n')
                .toString();
    }

    private StringBuilder write(Object value, String newLine) {
        return switch (value) {
            case JsonObject object -> write(object.members(), newLine);
            case Map<?, ?> map -> within(map, newLine).object(map, newLine);
            case Collection<?> items -> within(items, newLine).array(items, newLine);
            case Number number -> out.append(number(number));
            case Boolean truth -> out.append(truth.booleanValue());
            default -> quote(value.toString());
        };
    }

    /** Writes to the same text, on one line where a value fits. */
    private Json within(Object value, String newLine) {
        return indented && newLine.length() + of(value).length() <= LINE ? new Json(out, false) : this;
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
        }
        return out.append(indented && !map.isEmpty() ? newLine : "").append('}');
    }

    private StringBuilder array(Collection<?> items, String newLine) {
        String inside = newLine + INDENT;
        out.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                out.append("\\u").append(HEX.toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }
}

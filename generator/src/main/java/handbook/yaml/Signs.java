package handbook.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What signs within a line say of it. */
final class Signs {
    private static final Pattern COLON = Pattern.compile("\\S:(?=\\s|$)");
    private static final Pattern LOST = Pattern.compile("\\s(#)\\w");
    private static final String CURLY = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z-]*)\\s*[=\uff1a;]?:*\\s*(.*)");

    private Signs() {}

    /** Whether a sign starts something other than plain text. */
    static boolean startsValue(char sign) {
        return "'\"[{|>&*!?%@`".indexOf(sign) >= 0;
    }

    /** Whether a sign is a quote as word processors write them. */
    static boolean isCurly(char sign) {
        return CURLY.indexOf(sign) >= 0;
    }

    /** What is wrong with plain text from a column to the end of its line. */
    static Optional<YamlSlip> inText(String line, int number, int column) {
        if (line.indexOf('#', column) < 0 && line.indexOf(':', column) < 0) {
            return Optional.empty();
        }
        Matcher lost = LOST.matcher(line).region(column, line.length());
        if (lost.find()) {
            String hint = "put the text in quotes, or a space after # if it is a remark";
            return Optional.of(YamlSlip.at(number, lost.start(1), 1, "what follows # would be lost", hint)
                    .unseenByYaml());
        }
        Matcher colon = COLON.matcher(line).region(column, line.length());
        if (colon.find()) {
            if (isCurly(line.charAt(column))) {
                String hint = "write straight quotes (\") around the text";
                return Optional.of(YamlSlip.at(number, column, 1, "curly quotes do not hold a text together", hint));
            }
            return Optional.of(YamlSlip.at(
                    number,
                    colon.start() + 1,
                    1,
                    "a colon followed by a space starts a value here, where none can be",
                    "put text that holds ': ' in quotes"));
        }
        return Optional.empty();
    }

    /** A line that should be a field. */
    static YamlSlip missingColon(String line, int number, int column) {
        String text = line.substring(column).strip();
        if (text.startsWith("-")) {
            String hint = "write '- " + shortened(text.substring(1).strip()) + "'";
            return YamlSlip.at(number, column, 1, "a dash without a space after it starts no item", hint);
        }
        Matcher name = NAME.matcher(text);
        String fixed = name.matches() ? (name.group(1) + ": " + name.group(2)).strip() : "field: value";
        boolean glued = name.matches() && text.startsWith(name.group(1) + ":");
        return YamlSlip.at(
                number,
                column,
                text.length(),
                glued ? "the colon of a field has no space after it" : "a field name without its colon",
                "write '" + shortened(fixed) + "', or indent text that goes on");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
    }
}

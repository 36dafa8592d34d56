package handbook.bringing.dialect;

import handbook.bringing.template.CodeSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the texts of footnotes apart, so that none is lost that nothing refers to. */
final class Footnotes {
    private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,80})]:[ \\t]*(.*)$");

    private Footnotes() {}

    static String common(String text) {
        if (!text.contains("[^")) {
            return text;
        }
        CodeSpans code = CodeSpans.of(text);
        List<String> lines = List.of(text.split("\n", -1));
        List<String> out = new ArrayList<>();
        int offset = 0;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher note = NOTE.matcher(line);
            boolean found = note.matches() && !code.contains(offset);
            offset += line.length() + 1;
            at++;
            if (!found) {
                out.add(line);
                continue;
            }
            List<String> body = new ArrayList<>(List.of(note.group(2)));
            boolean blank = false;
            while (at < lines.size() && continues(lines.get(at), blank)) {
                blank = lines.get(at).isBlank();
                body.add(lines.get(at).replaceFirst("^(?: {1,4}|\\t)", ""));
                offset += lines.get(at).length() + 1;
                at++;
            }
            out.add("\n<note-text name=\"" + note.group(1).replace("\"", "") + "\">\n\n"
                    + String.join("\n", body).strip() + "\n\n</note-text>\n");
        }
        return String.join("\n", out);
    }

    private static boolean continues(String line, boolean afterBlank) {
        boolean indented = line.startsWith("    ") || line.startsWith("\t");
        boolean starts = NOTE.matcher(line).matches() || line.matches("\\s*(?:[#<>|`~{]|[-*+]\\s|\\d+[.)]\\s).*");
        return line.isBlank() || indented || !afterBlank && !starts;
    }
}

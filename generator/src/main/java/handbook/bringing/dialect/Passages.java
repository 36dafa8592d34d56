package handbook.bringing.dialect;

import handbook.bringing.template.Boxes;
import handbook.bringing.template.CodeSpans;
import handbook.markdown.foreign.CalloutMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds passages that are set apart: {@code !!! note}, {@code ??? note}, {@code === "Tab"} and {@code :::tip}. */
final class Passages {
    private static final Pattern INDENTED = Pattern.compile(
            "^([ \\t]*)(!!!|\\?\\?\\?\\+?|===!?\\+?(?=\\s*\"))[ \\t]*([\\w-]*(?:[ \\t]+[\\w-]+)*)[ \\t]*(?:\"(.*)\")?[ \\t]*$");
    private static final Pattern FENCED = Pattern.compile(
            "^([ \\t]*)(:{3,})[ \\t]*(?:\\{?\\.?)([A-Za-z][\\w-]*)[^\\n\\[ \\t]*[ \\t]*(?:\\[(.*)]|(.*?))[ \\t]*$");
    private static final Pattern END = Pattern.compile("^[ \\t]*(:{3,})[ \\t]*$");
    /** Kinds that need no title to be understood. */
    private static final Set<String> UNTITLED =
            Set.of("note", "info", "inset", "warning", "details", "alert", "aside", "callout", "do", "dont");

    private final List<String> lines;
    private final List<Boolean> code = new ArrayList<>();
    private final List<String> out = new ArrayList<>();

    private Passages(String text) {
        lines = List.of(text.split("\n", -1));
        CodeSpans spans = CodeSpans.of(text);
        int offset = 0;
        for (String line : lines) {
            code.add(spans.contains(offset));
            offset += line.length() + 1;
        }
    }

    static String common(String text) {
        boolean mayHold =
                text.contains("!!!") || text.contains("???") || text.contains(":::") || text.contains("=== \"");
        return mayHold ? new Passages(text).read() : text;
    }

    private String read() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher indented = INDENTED.matcher(line);
            Matcher fenced = FENCED.matcher(line);
            if (!code.get(at) && indented.matches() && (!indented.group(3).isEmpty() || indented.group(4) != null)) {
                at = indented(indented, at);
            } else if (!code.get(at) && fenced.matches()) {
                at = fenced(fenced, at);
            } else {
                out.add(line);
                at++;
            }
        }
        return String.join("\n", out);
    }

    private int indented(Matcher mark, int at) {
        int indent = width(mark.group(1));
        int end = at + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || width(lines.get(end)) >= indent + 4)) {
            end++;
        }
        StringBuilder body = new StringBuilder();
        for (String line : lines.subList(at + 1, end)) {
            body.append(" ".repeat(line.isBlank() ? 0 : indent))
                    .append(line.isBlank() ? "" : dedented(line, indent + 4))
                    .append('\n');
        }
        String title = Optional.ofNullable(mark.group(4)).orElse("");
        if (mark.group(2).startsWith("===")) {
            out.add("\n" + mark.group(1) + "**" + title + "**\n\n" + common(body.toString()) + "\n");
        } else {
            String kind =
                    mark.group(2).startsWith("?") ? "details" : mark.group(3).split("[ \\t]")[0];
            String shown = title.isEmpty() && kind.equals("details") ? mark.group(3) : title;
            out.add(box(kind, shown, common(body.toString()), mark.group(1)));
        }
        return end;
    }

    private int fenced(Matcher mark, int at) {
        int depth = 1;
        int end = at + 1;
        while (end < lines.size()) {
            Matcher close = END.matcher(lines.get(end));
            if (!code.get(end)
                    && close.matches()
                    && (--depth == 0 || close.group(1).length() == mark.group(2).length())) {
                break;
            }
            depth += !code.get(end) && FENCED.matcher(lines.get(end)).matches() ? 1 : 0;
            end++;
        }
        if (end == lines.size()) {
            out.add(lines.get(at));
            return at + 1;
        }
        String title = Optional.ofNullable(mark.group(4))
                .or(() -> Optional.ofNullable(mark.group(5)))
                .orElse("");
        String body = String.join("\n", lines.subList(at + 1, end));
        out.add(box(mark.group(3), title.replaceAll("^\\{.*}$|^\\.\\S+", ""), common(body), mark.group(1)));
        return end + 1;
    }

    static String box(String name, String title, String body, String indent) {
        String kind = name.toLowerCase(Locale.ROOT);
        String shown = title.isEmpty() && !UNTITLED.contains(kind)
                ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)
                : title;
        return Boxes.box(
                kind.equals("details") || kind.equals("spoiler") ? "details" : CalloutMarks.kindOf(kind),
                shown,
                body,
                indent);
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            width += line.charAt(i) == '\t' ? 4 - width % 4 : 1;
        }
        return width;
    }

    private static String dedented(String line, int columns) {
        return " ".repeat(Math.max(0, width(line) - columns)) + line.stripLeading();
    }
}

package handbook.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entity within a file of YAML or the front matter of a page, changed as an editor would: line by line.
 *
 * @param lines those of the whole file
 * @param from the first line of the entity, counted from 0
 * @param to the line after its last
 * @param indent the column its fields begin at, counted from 0
 */
record WrittenEntities(List<String> lines, int from, int to, int indent) {
    private static final Pattern BEGINNING = Pattern.compile("( *(?:- )?)\\S.*");
    private static final String FENCE = "---";

    WrittenEntities {
        lines = List.copyOf(lines);
    }

    /** @param line a line of the entity's beginning, counted from 1 */
    static WrittenEntities at(String text, int line) {
        List<String> lines = List.of(text.split("\r?\n", -1));
        int from = lines.get(Math.max(line, 1) - 1).equals(FENCE) ? line : Math.max(line, 1) - 1;
        Matcher beginning = BEGINNING.matcher(lines.get(from));
        if (!beginning.matches()) {
            throw new AssertionError("nothing begins at " + lines.get(from));
        }
        int indent = beginning.group(1).length();
        int to = from + 1;
        while (to < lines.size()
                && !lines.get(to).equals(FENCE)
                && (lines.get(to).isBlank() ? to + 1 < lines.size() : indentOf(lines.get(to)) >= indent)) {
            to++;
        }
        return new WrittenEntities(lines, from, to, indent);
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    String whole() {
        return String.join("\n", lines);
    }

    /** The entity as a file of its own would have it. */
    String text() {
        List<String> own = new ArrayList<>(lines.subList(from, to));
        own.replaceAll(line -> line.length() > indent ? line.substring(indent) : "");
        return String.join("\n", own) + "\n";
    }

    /** The file without the entity. */
    String removed() {
        return String.join("\n", spliced(from, to, List.of()));
    }

    boolean has(String field) {
        return first(field) >= 0;
    }

    WrittenEntities with(String field, String value) {
        List<String> added = new ArrayList<>();
        for (String line : (field + ":" + (value.startsWith("\n") ? "" : " ") + value).split("\n")) {
            added.add(" ".repeat(indent) + line);
        }
        int first = first(field);
        int begin = first >= 0 ? first : end(from);
        int end = first >= 0 ? end(first) : begin;
        if (begin == from) {
            added.set(0, lines.get(from).substring(0, indent) + added.getFirst().substring(indent));
        }
        return replaced(begin, end, added);
    }

    WrittenEntities without(String field) {
        int first = first(field);
        if (first == from) {
            throw new AssertionError("the first field stays");
        }
        return first < 0 ? this : replaced(first, end(first), List.of());
    }

    private WrittenEntities replaced(int begin, int end, List<String> by) {
        List<String> all = spliced(begin, end, by);
        return new WrittenEntities(all, from, to + all.size() - lines.size(), indent);
    }

    private List<String> spliced(int begin, int end, List<String> by) {
        List<String> all = new ArrayList<>(lines.subList(0, begin));
        all.addAll(by);
        all.addAll(lines.subList(end, lines.size()));
        return all;
    }

    /** The line a field begins in, or -1. */
    private int first(String field) {
        for (int at = from; at < to; at++) {
            String line = lines.get(at);
            boolean here = at == from || indentOf(line) == indent;
            if (here && line.length() > indent && line.substring(indent).startsWith(field + ":")) {
                return at;
            }
        }
        return -1;
    }

    /** The line after the field that begins in a line. */
    private int end(int first) {
        int at = first + 1;
        while (at < to && (lines.get(at).isBlank() || continues(lines.get(at)))) {
            at++;
        }
        return at;
    }

    private boolean continues(String line) {
        return indentOf(line) > indent || indentOf(line) == indent && line.startsWith("- ", indent);
    }
}

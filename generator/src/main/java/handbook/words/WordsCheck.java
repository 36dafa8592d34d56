package handbook.words;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.Phrase;
import handbook.model.value.Location;
import handbook.yaml.WrittenText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds a project's words against the program's. */
final class WordsCheck {
    private static final int NAMED = 3;

    private final Map<String, Map<String, String>> program;
    private final Map<String, String> all = new TreeMap<>();
    private final Problems problems;

    /** @param program the program's texts by key, for each of its files */
    WordsCheck(Map<String, Map<String, String>> program, Problems problems) {
        this.program = program;
        program.values().forEach(all::putAll);
        this.problems = problems;
    }

    /** Whether the program has a file of that name. */
    boolean isKnown(String path, String name) {
        if (program.containsKey(name)) {
            return true;
        }
        String hint = NearestMatch.hint(name, program.keySet());
        problems.add(Rule.UNKNOWN_TEXT, Location.of(path), "the program has no words in a file '" + name + "'", hint);
        return false;
    }

    /** Whether a text can stand in the place of one in a file of the program's. */
    boolean fits(String name, String key, WrittenText written) {
        return fits(program.getOrDefault(name, Map.of()), key, written);
    }

    /** Whether a text can stand in the place of any of the program's. */
    boolean fits(String key, WrittenText written) {
        return fits(all, key, written);
    }

    private boolean fits(Map<String, String> texts, String key, WrittenText written) {
        String replaced = texts.get(key);
        if (replaced == null) {
            String hint = NearestMatch.hint(key, texts.keySet());
            problems.add(Rule.UNKNOWN_TEXT, written.name(), "there is no text '" + key + "'", hint);
            return false;
        }
        Phrase phrase = new Phrase(written.text());
        if (!phrase.isWellFormed()) {
            String hint = "write '1: one page | {count} pages'";
            problems.add(Rule.BAD_VALUE, written.place(), "each form but the last must begin with its number", hint);
            return false;
        }
        return hasNoOther(phrase.placeholders(), new Phrase(replaced).placeholders(), written);
    }

    private boolean hasNoOther(Set<String> placeholders, Set<String> known, WrittenText written) {
        List<String> unknown =
                placeholders.stream().filter(one -> !known.contains(one)).toList();
        for (String one : unknown) {
            String nearest = NearestMatch.hint(one, known);
            String all = known.isEmpty() ? "it has none" : "it has " + braced(known);
            String message = "nothing fills '{" + one + "}' in '" + written.key() + "'";
            problems.add(Rule.UNKNOWN_PLACEHOLDER, written.place(), message, nearest.isEmpty() ? all : nearest);
        }
        return unknown.isEmpty();
    }

    private static String braced(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    /** One problem for all that a file leaves out. */
    void missing(String path, String name, Set<String> given) {
        List<String> missing = program.getOrDefault(name, Map.of()).keySet().stream()
                .filter(key -> !given.contains(key))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
        String message = missing.size() == 1
                ? "a text is missing: " + first
                : missing.size() + " texts are missing: " + first + (missing.size() > NAMED ? " and others" : "");
        problems.add(Rule.MISSING_TEXT, Location.of(path), message, "the program's own are shown");
    }
}

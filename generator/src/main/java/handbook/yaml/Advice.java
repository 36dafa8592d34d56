package handbook.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What SnakeYAML's complaint means to an editor.
 *
 * @param message what is wrong
 * @param hint what to do
 */
record Advice(String message, String hint) {
    private static final Advice QUOTE_UNCLOSED =
            new Advice("a quote is opened here and never closed", "close it at the end of the text");
    private static final Advice BRACKETS = new Advice(
            "a list in brackets stops making sense here", "close the bracket, or quote what holds ? : [ { or ,");
    private static final Advice ESCAPE = new Advice(
            "\\ followed by this means nothing in double quotes", "write \\\\ for a backslash, or use single quotes");
    private static final Advice BLOCK = new Advice(
            "text stands on the line of | or >",
            "start the text on the next line, indented; quote text that starts with | or >");
    private static final Advice NAME =
            new Advice("a text that starts with * or & has a meaning of its own in YAML", "put the text in quotes");
    private static final Advice TAG =
            new Advice("a text that starts with ! has a meaning of its own in YAML", "put the text in quotes");
    private static final Advice DIRECTIVE = new Advice(
            "a line that starts with % has a meaning of its own in YAML", "put the text in quotes, or delete the line");
    private static final Advice OTHER = new Advice(
            "the YAML makes no sense from here on", "write each line as 'field: value', or as a dash and a value");

    private record Meaning(Pattern complaint, Advice advice) {
        static Meaning of(String complaint, Advice advice) {
            return new Meaning(Pattern.compile(complaint), advice);
        }

        static Meaning of(String complaint, String message, String hint) {
            return of(complaint, new Advice(message, hint));
        }
    }

    /** In the order they are tried; the patterns are SnakeYAML's words, which editors never see. */
    private static final List<Meaning> MEANINGS = List.of(
            Meaning.of("'\\\\t'|TAB", "a tab is used where YAML wants spaces", "replace the tab by spaces"),
            Meaning.of(
                    "^mapping values are not allowed",
                    "a colon followed by a space starts a value here, where none can be",
                    "put text that holds ': ' in quotes"),
            Meaning.of("^mapping keys are not allowed", "a text starts with ?", "put the text in quotes"),
            Meaning.of(
                    "^sequence entries are not allowed",
                    "a list starts on the line of its field",
                    "start the list on the next line, or put text that starts with a dash in quotes"),
            Meaning.of(
                    "^could not find expected ':'",
                    "a field name without its colon",
                    "write 'field: value', or indent text that goes on"),
            Meaning.of(
                    "^expected <block end>|^expected '<document start>'",
                    "the line does not fit those before it",
                    "indent it like its neighbours, or close a quote or list above"),
            Meaning.of("^expected ',' or", BRACKETS),
            Meaning.of(
                    "^expected the node content",
                    "a value is missing here, or a sign is too many",
                    "write the value, or put text with , ] } in quotes"),
            Meaning.of("^found unexpected (end of stream|document separator)", QUOTE_UNCLOSED),
            Meaning.of("escape", ESCAPE),
            Meaning.of("chomping|indentation indicator|comment or a line break", BLOCK),
            Meaning.of(
                    "^but found another document",
                    "a second document starts here",
                    "write one list, with a dash before each entity"),
            Meaning.of("^found undefined alias|^unexpected character found", NAME),
            Meaning.of("cannot start any token", "no text can start with this sign", "put the text in quotes"),
            Meaning.of("URI|expected '[!>]'|tag", TAG),
            Meaning.of("directive|version|digit|alphabetic|expected ' '", DIRECTIVE));

    static Advice on(String complaint) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.complaint.matcher(complaint).find())
                .findFirst()
                .map(Meaning::advice)
                .orElse(OTHER);
    }

    /** Where the fault is: what was never finished is wrong where it starts, all else where it is noticed. */
    static @Nullable Mark mark(MarkedYAMLException e) {
        String complaint = String.valueOf(e.getProblem());
        Advice advice = on(complaint);
        boolean unfinished = complaint.startsWith("could not find expected ':'")
                || advice.equals(QUOTE_UNCLOSED)
                || advice.equals(NAME);
        return unfinished && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    }
}

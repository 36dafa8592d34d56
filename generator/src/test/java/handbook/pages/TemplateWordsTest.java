package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates say nothing of their own: what readers see is among the words. */
class TemplateWordsTest {
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    /** Entities, and attributes that a macro writes into the tag of another. */
    private static final Pattern MARKUP = Pattern.compile("&\\w+;|[a-z][a-z0-9.-]*\\s?=\"[^\"]*\"");

    private static final Pattern SAID =
            Pattern.compile("\\b(?:aria-label|alt|title|placeholder)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** A text for readers: it begins like a sentence, or has a space between words in none of which is a sign of code. */
    private static final Pattern PROSE = Pattern.compile("\\p{Lu}\\p{Ll}.*|\\p{L}+,? \\p{L}+[ .,].*");

    /** What looks like a text and is none. */
    private static final Map<String, String> ALLOWED = Map.of(
            "K", "the name of a key",
            "data", "the start of an attribute's name that a component puts together",
            "sort", "the same",
            "UTF-8", "the name of an encoding",
            "results narrowed nothing", "states of the search page, which the script reads");

    @Test
    void noLayoutPartialOrComponentHoldsAText() throws IOException {
        try (Stream<Path> files = Files.walk(Rendered.TEMPLATES)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".ftlh"))
                    .sorted()
                    .flatMap(file -> texts(file).map(text -> Rendered.TEMPLATES.relativize(file) + ": " + text))
                    .toList();
            assertEquals(List.of(), texts);
        }
    }

    private static Stream<String> texts(Path file) {
        String source = COMMENT.matcher(read(file)).replaceAll("");
        TemplateParts parts = TemplateParts.of(source);
        Stream<String> between = LETTERS.matcher(MARKUP.matcher(parts.text()).replaceAll(" "))
                .results()
                .map(found -> found.group());
        Stream<String> attributes = parts.tags().stream()
                .flatMap(tag -> SAID.matcher(tag).results())
                .map(found -> found.group(1));
        Stream<String> literals = parts.expressions().stream()
                .flatMap(expression -> STRING.matcher(expression).results())
                .map(found -> found.group(1))
                .filter(text -> PROSE.matcher(text).matches());
        return Stream.of(between, attributes, literals)
                .flatMap(found -> found)
                .filter(text -> !ALLOWED.containsKey(text));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aTextWouldBeFound() {
        TemplateParts parts = TemplateParts.of("<p title=\"${a > b}\">Read <@link to=\"Some text\" />${x}</p>");
        assertEquals("Read", parts.text().strip());
        assertEquals(
                List.of("${a > b}", "${x}", "<@link to=\"Some text\" />"),
                parts.expressions().stream().sorted().toList());
        Matcher prose = PROSE.matcher("Some text");
        assertEquals(true, prose.matches());
    }
}

package handbook.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Slips of the finger in files of real size: what is said of them is for editors, and at the place. */
class MutationTest {
    private static final int MUTATIONS = 2000;
    private static final String TYPED = "\"':[]{}-#|>,&*!%@`\\\t \n?a1";
    private static final Pattern VALUE_IN_QUOTES = Pattern.compile(
            "(?m)^\\s*(?:- )*[A-Za-z-]+: (\"(?:[^\"\\\\\\n]|\\\\.)*(\"))$|^\\s*(?:- )+(\"(?:[^\"\\\\\\n]|\\\\.)*(\"))$");
    private static final Pattern WORDS_OF_THE_PARSER = Pattern.compile(
            "<block|<document|token|scanning|scalar|sequence entries|mapping (values|keys)|simple key|anchor|chomping|indicator|"
                    + "end of stream|expected '|found character|directive");

    private static List<String> sources;

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(Path.of("../templates/words"), Path.of("src/test/resources/fixtures/clean"))) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        sources = files.stream().map(MutationTest::textOf).toList();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> problems(String text) {
        Problems problems = new Problems();
        new YamlReader(problems).items(YamlText.file("x.yaml", text));
        return problems.sorted();
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    @Test
    void whatIsWellIsNotCalledMistyped() {
        for (String source : sources) {
            List<String> lines = List.of(source.split("\n", -1));
            assertEquals(
                    List.of(),
                    YamlSlipFinder.first(lines, lines.size()).stream().toList(),
                    source);
        }
    }

    @Test
    void aSlipIsNamedInWordsForEditorsOnItsLineOrTheNext() {
        Random random = new Random(11);
        int refused = 0;
        int near = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String source = sources.get(random.nextInt(sources.size()));
            int at = random.nextInt(source.length());
            List<Diagnostic> found = problems(mutated(source, at, random));
            for (Diagnostic problem : found) {
                String told = problem.message().replaceAll("'.*'", "") + " "
                        + problem.hint().replaceAll("'.*'", "");
                assertFalse(WORDS_OF_THE_PARSER.matcher(told).find(), told);
                assertFalse(problem.hint().isEmpty(), () -> "a fix for: " + told);
            }
            if (!found.isEmpty()) {
                refused++;
                near += Math.abs(found.getFirst().place().line() - line(source, at)) <= 1 ? 1 : 0;
            }
        }
        assertTrue(refused > MUTATIONS / 20, "refused " + refused);
        assertTrue(near >= refused * 0.95, near + " of " + refused + " are near");
    }

    private static String mutated(String source, int at, Random random) {
        String typed = String.valueOf(TYPED.charAt(random.nextInt(TYPED.length())));
        String before = source.substring(0, at);
        String after = source.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + typed + source.charAt(at) + after;
            case 2 -> before + source.charAt(at) + source.charAt(at) + after;
            default -> before + typed + after;
        };
    }

    @Test
    void aQuoteThatIsNotClosedIsNamedWhereItOpens() {
        int removed = 0;
        for (String source : sources) {
            Matcher quoted = VALUE_IN_QUOTES.matcher(source);
            while (quoted.find()) {
                int value = quoted.group(1) == null ? 3 : 1;
                int open = quoted.start(value);
                int close = quoted.start(value + 1);
                Diagnostic first = problems(source.substring(0, close) + source.substring(close + 1))
                        .getFirst();
                int column = open - source.lastIndexOf('\n', open);
                String place = "x.yaml:" + line(source, open) + ":" + column;
                assertEquals(place + " a quote is opened here and never closed", first.place() + " " + first.message());
                removed++;
            }
        }
        assertTrue(removed > 50, "removed " + removed);
    }
}

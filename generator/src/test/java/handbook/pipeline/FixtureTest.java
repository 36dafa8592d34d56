package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.DiagnosticPrinter;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.source.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small sites, each with what must be said of it in {@code expected/diagnostics.txt}. Run with {@code -Drecord=true} to
 * write that file anew, then read the difference.
 */
class FixtureTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Rules about what comes after reading, and about files that version control cannot hold; their own tests trip them. */
    private static final Set<Rule> TRIPPED_ELSEWHERE =
            EnumSet.of(Rule.BAD_TEMPLATE, Rule.BAD_OUTPUT, Rule.UNSAFE_PATH, Rule.BAD_ENCODING);

    @TestFactory
    Stream<DynamicTest> eachFixtureIsDiagnosedAsExpected() throws IOException {
        return fixtures().stream()
                .map(fixture ->
                        DynamicTest.dynamicTest(fixture.getFileName().toString(), () -> assertDiagnosed(fixture)));
    }

    @Test
    void everyRuleHasAFixtureThatTripsIt() throws IOException {
        String all = fixtures().stream().map(FixtureTest::expected).collect(Collectors.joining());
        List<String> untested = Stream.of(Rule.values())
                .filter(rule -> !TRIPPED_ELSEWHERE.contains(rule))
                .map(Rule::id)
                .filter(rule -> !all.contains("[" + rule + "]"))
                .toList();
        assertEquals(List.of(), untested);
    }

    private static void assertDiagnosed(Path fixture) throws IOException {
        Problems problems = new Problems();
        Pipeline.read(new Project(fixture.toAbsolutePath(), TODAY, false, Optional.empty()), problems);
        DiagnosticPrinter printer = new DiagnosticPrinter(new SourceLines(fixture));
        String actual = problems.sorted().stream().map(printer::print).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("record")) {
            Files.createDirectories(fixture.resolve("expected"));
            Files.writeString(fixture.resolve("expected/diagnostics.txt"), actual);
        }
        assertEquals(expected(fixture), actual);
    }

    private static String expected(Path fixture) {
        try {
            return Files.readString(fixture.resolve("expected/diagnostics.txt"));
        } catch (IOException e) {
            throw new AssertionError("no expected/diagnostics.txt in " + fixture, e);
        }
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            assertTrue(!all.isEmpty(), "no fixtures found");
            return all;
        }
    }
}

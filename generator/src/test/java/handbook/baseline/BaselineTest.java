package handbook.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known problem is left out, whatever line it moves to, until its day is past. */
class BaselineTest {
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    private static Diagnostic problem(String path, int line, String message) {
        return Diagnostic.of(Rule.SKIPPED_HEADING, new Location(path, line, 1, 1), message, "");
    }

    private static Baseline.Outcome apply(List<Diagnostic> known, List<Diagnostic> found, LocalDate day) {
        String text = BaselineText.write(Baseline.of(known, LAST));
        return BaselineText.read(text).apply(found, day);
    }

    @Test
    void aKnownProblemIsLeftOutWhereverItMoves() {
        Baseline.Outcome outcome = apply(
                List.of(problem("a.md", 3, "it is as at b.md:7:2, line 4")),
                List.of(problem("a.md", 30, "it is as at b.md:17:12, line 14")),
                LAST);
        assertEquals(new Baseline.Outcome(List.of(), 1, List.of(), List.of()), outcome);
    }

    @Test
    void anotherMessageFileOrRuleIsNotKnown() {
        List<Diagnostic> known = List.of(problem("a.md", 3, "one"));
        List<Diagnostic> found = List.of(
                problem("a.md", 3, "two"),
                problem("b.md", 3, "one"),
                Diagnostic.of(Rule.BAD_YAML, new Location("a.md", 3, 1, 1), "one", ""));
        assertEquals(found, apply(known, found, LAST).said());
    }

    @Test
    void oneMoreOfTheSameIsSaid() {
        List<Diagnostic> known = List.of(problem("a.md", 3, "one"), problem("a.md", 9, "one"));
        List<Diagnostic> found =
                List.of(problem("a.md", 3, "one"), problem("a.md", 5, "one"), problem("a.md", 9, "one"));
        Baseline.Outcome outcome = apply(known, found, LAST);
        assertEquals(2, outcome.known());
        assertEquals(1, outcome.said().size());
    }

    @Test
    void afterItsDayAProblemIsSaidAgain() {
        List<Diagnostic> one = List.of(problem("a.md", 3, "one"));
        Baseline.Outcome outcome = apply(one, one, LAST.plusDays(1));
        assertEquals(one, outcome.said());
        assertEquals(LAST, outcome.ended().getFirst().until());
        assertEquals(0, outcome.known());
    }

    @Test
    void anEntryWithoutItsProblemIsMended() {
        Baseline.Outcome outcome = apply(
                List.of(problem("a.md", 3, "one"), problem("a.md", 3, "two")),
                List.of(problem("a.md", 3, "two")),
                LAST);
        assertEquals(
                List.of("one"),
                outcome.mended().stream()
                        .map(entry -> entry.problem().message())
                        .toList());
    }

    @Test
    void ofTwoEntriesForOneProblemTheLaterHolds() {
        List<Diagnostic> one = List.of(problem("a.md", 3, "one"));
        String text =
                BaselineText.write(Baseline.of(one, LAST)) + BaselineText.write(Baseline.of(one, LAST.minusDays(9)));
        assertEquals(1, BaselineText.read(text).apply(one, LAST).known());
    }

    @Test
    void whatIsNotAskedForIsNeitherKnownNorMended() {
        Baseline baseline = Baseline.of(List.of(problem("a.md", 3, "one")), LAST);
        assertEquals(List.of(), baseline.about(Set.of(Rule.BAD_YAML)).entries());
        assertEquals(1, baseline.about(Set.of(Rule.SKIPPED_HEADING)).entries().size());
    }

    @Test
    void signsThatTheFileIsMadeOfDoNoHarm() {
        List<Diagnostic> odd = List.of(problem("a\tb.md", 3, "one\ttwo\nthree # four"), problem("#.md", 1, ""));
        assertEquals(2, apply(odd, odd, LAST).known());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon\traw-html\ta.md\tone", "2027-02-30\traw-html\ta.md\tone", "2027-01-31 raw-html a.md one"})
    void aLineThatCannotBeReadIsNamed(String line) {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> BaselineText.read("# Known\n\n" + line));
        assertTrue(fault.getMessage().startsWith("line 3 must "), fault.getMessage());
    }

    @Test
    void aHundredThousandKnownProblemsTakeNoTimeOfTheirSquare() {
        List<Diagnostic> many = IntStream.range(0, 100_000)
                .mapToObj(i -> problem("a.md", i, "number " + i % 50_000))
                .toList();
        Assertions.assertTimeout(
                Duration.ofMinutes(2),
                () -> assertEquals(100_000, apply(many, many, LAST).known()));
        Assertions.assertTimeout(
                Duration.ofMinutes(2),
                () -> assertEquals(
                        100_000,
                        apply(Collections.nCopies(100_000, many.getFirst()), many.subList(1, 2), LAST)
                                .mended()
                                .size()));
    }
}

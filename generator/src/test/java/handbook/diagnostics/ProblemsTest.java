package handbook.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.value.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void standInTheOrderOfTheirPlaces() {
        problems.add(Rule.ORPHAN, new Location("b", 1, 1, 1), "4");
        problems.add(Rule.ORPHAN, new Location("a", 10, 1, 1), "3");
        problems.add(Rule.ORPHAN, new Location("a", 9, 2, 1), "2");
        problems.add(Rule.ORPHAN, new Location("a", 9, 1, 1), "1");
        problems.add(Rule.ORPHAN, Location.of("a"), "0");
        assertEquals(
                List.of("0", "1", "2", "3", "4"),
                problems.sorted().stream().map(Diagnostic::message).toList());
    }

    @Test
    void areReportedOnceHoweverOftenTheyAreFound() {
        IntStream.range(0, 1000)
                .parallel()
                .forEach(i -> problems.add(Rule.ORPHAN, Location.of("file" + i % 10), "nothing refers to it"));
        assertEquals(10, problems.sorted().size());
    }

    @Test
    void warningsAreNotErrors() {
        problems.add(Rule.ORPHAN, Location.of("a"), "m");
        assertFalse(problems.hasErrors());
        problems.add(Rule.CYCLE, Location.of("a"), "m");
        assertTrue(problems.hasErrors());
    }

    @Test
    void everyRuleSaysWhatItMeansInFullSentences() {
        Set<String> titles = new HashSet<>();
        for (Rule rule : Rule.values()) {
            assertTrue(titles.add(rule.title()), rule.id());
            assertTrue(rule.explanation().endsWith("."), rule.id());
            assertFalse(rule.title().endsWith("."), rule.id());
            assertEquals(rule, Rule.byId(rule.id()).orElseThrow());
        }
        assertTrue(Stream.of(Rule.values()).allMatch(rule -> rule.id().matches("[a-z]+(-[a-z]+)*")));
    }
}

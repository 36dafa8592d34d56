package handbook.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMatchTest {
    @ParameterizedTest
    @CsvSource({
        "activ, active, 1",
        "acitve, active, 1",
        "active, active, 0",
        "'', abc, 3",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "nhs-nummber, nhs-number, 1",
    })
    void countsEditsWithSwapsOfNeighboursAsOne(String typed, String meant, int edits) {
        assertEquals(edits, NearestMatch.distance(typed, meant));
        assertEquals(edits, NearestMatch.distance(meant, typed));
    }

    @Test
    void tellsWhetherWordsAreNearAsItCountsEdits() {
        Random random = new Random(1);
        int near = 0;
        for (int round = 0; round < 100_000; round++) {
            String a = word(random);
            String b = word(random);
            for (int most = 0; most <= 3; most++) {
                boolean isNear = NearestMatch.distance(a, b) <= most;
                assertEquals(isNear, NearestMatch.isWithin(most, a, b), most + " from " + a + " to " + b);
                near += isNear ? 1 : 0;
            }
        }
        assertTrue(near > 50_000 && near < 350_000, "too few of one kind: " + near);
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(8), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void suggestsTheNearest() {
        assertEquals(Optional.of("active"), NearestMatch.of("activ", List.of("proposed", "inactive", "active")));
    }

    @Test
    void ofTwoEquallyNearTheFirstByNameWinsWhateverTheirOrder() {
        assertEquals(Optional.of("bat"), NearestMatch.of("at", List.of("cat", "bat")));
        assertEquals(Optional.of("bat"), NearestMatch.of("at", List.of("bat", "cat")));
    }

    @Test
    void doesNotSuggestWhatIsFarAway() {
        assertEquals(Optional.empty(), NearestMatch.of("status", List.of("title", "summary", "id")));
        assertEquals("", NearestMatch.hint("xyz", List.of("abc")));
    }

    @Test
    void aShortWordAllowsOneSlip() {
        assertEquals(Optional.of("gp"), NearestMatch.of("g", List.of("gp")));
        assertEquals(Optional.empty(), NearestMatch.of("xy", List.of("gp")));
    }

    @Test
    void asksAQuestion() {
        assertEquals("did you mean 'active'?", NearestMatch.hint("activ", List.of("active")));
    }

    @Test
    void aWordOfAMillionLettersCostsNothing() {
        assertEquals(Optional.empty(), NearestMatch.of("x".repeat(1_000_000), List.of("active")));
    }
}

package handbook.search.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How hits weigh as pages. */
class RankingTest {
    private static final int FIRST_WORD = 1;
    private static final int BOTH_WORDS = 3;

    private final Ranking ranking = new Ranking(8, Map.of(), Map.of(), Settings.DEFAULT);

    @Test
    void aPageThatSaysTheWordsForemostStandsAboveOneThatHasThemByTheWay() {
        Hit byTheWay = new Hit(1, 1, BOTH_WORDS, 0);
        Hit inPart = new Hit(2, 0.95f, BOTH_WORDS, FIRST_WORD);
        Hit foremost = new Hit(3, 0.9f, BOTH_WORDS, BOTH_WORDS);
        Ranking.Asked two = new Ranking.Asked(2, 0, 0, () -> false, 0, false);
        assertEquals(
                List.of(List.of(3), List.of(2), List.of(1)),
                ranking.results(List.of(byTheWay, inPart, foremost), two, List.of())
                        .pages());
    }
}

package handbook.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import handbook.relevance.Measures.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final JudgedQuery QUERY = new JudgedQuery("report", "need", "q", Map.of("a/", 3, "b/", 1));

    @Test
    void theBestOrderScoresOne() {
        Measures best = Measures.of(List.of(new Answer(QUERY, List.of("a/", "b/"))));
        assertEquals(new Measures(1, 1, 1, 1, 0, 1, 1), best);
    }

    @Test
    void aGoodPageInSecondPlaceCountsLess() {
        Measures second = Measures.of(List.of(new Answer(QUERY, List.of("x/", "a/"))));
        double ideal = 7 + 1 / (Math.log(3) / Math.log(2));
        assertEquals(7 / (Math.log(3) / Math.log(2)) / ideal, second.ndcg(), 1e-12);
        assertEquals(0.5, second.mrr());
    }

    @Test
    void aPageFoundTwiceCountsOnce() {
        assertEquals(
                1,
                Measures.of(List.of(new Answer(QUERY, List.of("a/", "a/", "b/"))))
                        .ndcg(),
                1e-12);
    }

    @Test
    void findingNothingIsSaid() {
        assertEquals(new Measures(1, 0, 0, 0, 1, 0, 0), Measures.of(List.of(new Answer(QUERY, List.of()))));
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> JudgedQueries.read("# comment\ntune\tneed\tq\t4:a/"));
        assertEquals("line 2: '4:a/' is not a graded address", fault.getMessage());
    }
}

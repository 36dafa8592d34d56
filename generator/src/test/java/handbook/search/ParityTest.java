package handbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.search.client.FileEngine;
import handbook.search.client.Finder;
import handbook.search.client.SearchFiles;
import handbook.search.query.Engine;
import handbook.search.query.ExpandedQuery;
import handbook.search.scoring.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files answer as Lucene does: the same documents, in the same order, with the same bits in every score. */
class ParityTest {
    private static final int[] SIZES = {1, 7, 60, 300, 1500};
    private static final int QUERIES = 300;

    private int compared;
    private int hits;

    @Test
    void everyQueryFindsTheSameDocumentsWithTheSameScores() {
        for (int size : SIZES) {
            RandomCorpus corpus = new RandomCorpus(size, size);
            try (Indexed indexed = new Indexed(corpus.documents(), corpus.names())) {
                compareAll(corpus, indexed);
            }
        }
        System.out.printf("Parity with Lucene: %,d queries compared, %,d scores, bit by bit%n", compared, hits);
        assertTrue(hits > 100_000, "too few hits to mean anything: " + hits);
    }

    private void compareAll(RandomCorpus corpus, Indexed indexed) {
        SearchFiles files = indexed.files();
        Engine engine = new FileEngine(files);
        Finder finder = new Finder(files, engine);
        for (int i = 0; i < QUERIES; i++) {
            String typed = corpus.query();
            compare(typed, finder.expand(typed, i % 2 == 0), indexed.lucene(), engine);
            ExpandedQuery expanded = corpus.expanded();
            compare(expanded.toString(), expanded, indexed.lucene(), engine);
        }
    }

    private void compare(String name, ExpandedQuery query, Engine lucene, Engine files) {
        List<Hit> expected = lucene.search(query);
        assertEquals(expected, files.search(query), name);
        compared++;
        hits += expected.size();
    }
}

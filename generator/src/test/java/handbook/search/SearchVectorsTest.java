package handbook.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Writes what other clients are tested with to {@code target/search-vectors}: for each corpus its published files, and
 * {@code queries.jsonl} with what Lucene answers, every score as the bits of its float.
 */
class SearchVectorsTest {
    private static final Path VECTORS = Path.of("target/search-vectors");
    private static final int[] SIZES = {1, 60, 300, 1200};
    private static final int QUERIES = 250;
    private static final int BEST = 20;

    @Test
    void lucenesAnswersAreWrittenForOtherClients() throws IOException {
        int lines = 0;
        for (int size : SIZES) {
            RandomCorpus corpus = new RandomCorpus(900 + size, size);
            try (Indexed indexed = new Indexed(corpus.documents(), corpus.names())) {
                Path folder = VECTORS.resolve("corpus-" + size);
                for (OutputFile file : indexed.export().files()) {
                    Path target = folder.resolve(file.path());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.bytes());
                }
                List<String> queries = queries(corpus, indexed);
                Files.write(folder.resolve("queries.jsonl"), queries);
                lines += queries.size();
            }
        }
        assertTrue(lines == SIZES.length * QUERIES, "wrote " + lines);
    }

    private static List<String> queries(RandomCorpus corpus, Indexed indexed) {
        SearchFiles files = indexed.files();
        Finder finder = new Finder(files, indexed.lucene());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            String typed = corpus.query();
            boolean typing = i % 2 == 0;
            Finder.Answer answer = finder.find(typed, typing);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("query", typed);
            line.put("typing", typing);
            line.put(
                    "words",
                    answer.query().words().stream()
                            .map(SearchVectorsTest::clause)
                            .toList());
            line.put("phrases", answer.query().phrases());
            line.put(
                    "corrections",
                    answer.query().corrections().stream()
                            .map(correction -> List.of(correction.typed(), correction.taken()))
                            .toList());
            line.put("missing", answer.query().missing());
            line.put("partial", answer.partial());
            line.put("total", answer.hits().size());
            line.put(
                    "hits",
                    answer.hits().stream()
                            .limit(BEST)
                            .map(SearchVectorsTest::hit)
                            .toList());
            line.put("results", answer.results().stream().limit(BEST).toList());
            lines.add(Json.of(line));
        }
        return lines;
    }

    private static List<Object> clause(ExpandedQuery.Clause clause) {
        return List.of(clause.term(), clause.variants(), clause.completions());
    }

    private static List<Integer> hit(Hit hit) {
        return List.of(hit.document(), Float.floatToRawIntBits(hit.score()));
    }
}

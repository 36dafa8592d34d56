package handbook.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The judged queries are enough to judge by. */
class JudgedTest {
    private static final int KINDS = 8;

    @Test
    void thereAreEnoughQueriesInBothHalves() throws IOException {
        List<JudgedQuery> queries = JudgedQueries.read(Files.readString(Path.of("relevance", "judged.tsv")));
        assertTrue(queries.size() >= 160, "only " + queries.size());
        for (String half : List.of("tune", "report")) {
            Set<String> kinds = queries.stream()
                    .filter(query -> query.half().equals(half))
                    .map(JudgedQuery::kind)
                    .collect(Collectors.toSet());
            assertEquals(KINDS, kinds.size(), half);
        }
    }
}

package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.RandomCatalogue;
import handbook.diagnostics.Severity;
import handbook.pipeline.BuiltSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of our handbook holds for made-up ones; all but the relevance, which was judged on ours. */
class MadeUpHandbookTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void keepsToEveryCheck(int seed) {
        try (BuiltSite built = BuiltSite.of(new RandomCatalogue(seed).in(folder))) {
            assertEquals(
                    List.of(),
                    built.problems().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList());
            PageChecks.areSound(built);
            DataFilesCheck.of(built);
            PreparedFilesCheck.of(built);
            AnswersCheck.of(built);
        }
    }
}

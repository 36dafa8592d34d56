package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Severity;
import handbook.pipeline.BuiltSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary edits of our content, one by one: each is built without an error, earns no other warning than is due, and passes every check. */
class EditsTest {
    private static final Map<String, SiteCheck> CHECKS = SiteCheck.all();

    private static final int LANES = 2;

    @TempDir
    private Path folder;

    /** They are made two at a time, each in a folder of its own, and told in their order. */
    @TestFactory
    Stream<DynamicTest> anEdit() {
        Handbook.built();
        BlockingQueue<Path> folders = new ArrayBlockingQueue<>(LANES);
        IntStream.range(0, LANES).forEach(lane -> folders.add(folder.resolve("lane-" + lane)));
        List<Edit> edits = Edit.all();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Future<@Nullable Void>> made = edits.stream()
                .map(edit -> lanes.submit(() -> makeIn(folders, edit)))
                .toList();
        lanes.shutdown();
        return IntStream.range(0, edits.size())
                .mapToObj(i -> DynamicTest.dynamicTest(edits.get(i).title(), () -> outcome(made.get(i))));
    }

    private static @Nullable Void makeIn(BlockingQueue<Path> folders, Edit edit) throws InterruptedException {
        Path folder = folders.take();
        try {
            make(edit, folder);
            return null;
        } finally {
            folders.add(folder);
        }
    }

    private static void outcome(Future<?> made) throws Throwable {
        try {
            made.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private static void make(Edit edit, Path folder) {
        Draft draft = Draft.ofOurs();
        edit.change().accept(draft);
        assertNotEquals(Draft.ofOurs().texts(), draft.texts(), "nothing was edited");
        draft.saveIn(folder);
        try (BuiltSite built = BuiltSite.of(folder)) {
            Set<String> before = words(Handbook.built().problems());
            List<Diagnostic> news = built.problems().stream()
                    .filter(problem -> !before.contains(words(problem)))
                    .filter(problem -> problem.severity() == Severity.ERROR
                            || !edit.earns().contains(problem.rule()))
                    .toList();
            assertEquals(List.of(), news);
            CHECKS.forEach((title, check) -> check.of(built));
        }
    }

    private static Set<String> words(List<Diagnostic> problems) {
        return problems.stream().map(EditsTest::words).collect(Collectors.toSet());
    }

    private static String words(Diagnostic problem) {
        return problem.rule().id() + " " + problem.message();
    }

    @Test
    void thereAreManyAndNoTwoAreCalledTheSame() {
        List<String> titles = Edit.all().stream().map(Edit::title).toList();
        assertTrue(titles.size() >= 30, "only " + titles.size());
        assertEquals(titles.size(), Set.copyOf(titles).size());
    }
}

package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.diagnostics.Severity;
import handbook.pipeline.BuiltSite;
import handbook.pipeline.KeptProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ordinary edits of our content: each is read without an error, earns no other warning than is due, and its site passes every check. Edits of
 * different files are tried on one site, and one by one where that fails, so that a failure is the edit's own.
 */
class EditsTest {
    private static final Map<String, SiteCheck> CHECKS = SiteCheck.all();

    private static final int LANES = 2;

    @TempDir
    private Path folder;

    /** They are made in two lanes, each in a folder of its own, and told in their order. */
    @TestFactory
    Stream<DynamicTest> anEdit() throws Exception {
        Handbook.built();
        Map<Edit, Throwable> faults = new HashMap<>();
        List<EditBatch> alone = new ArrayList<>();
        for (Edit edit : Edit.all()) {
            faultOf(() -> alone.add(EditBatch.of(edit))).ifPresent(fault -> faults.put(edit, fault));
        }
        for (Future<Map<Edit, Throwable>> tried : inLanes(EditBatch.of(alone))) {
            faults.putAll(tried.get());
        }
        return Edit.all().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.title(), () -> {
                    if (faults.containsKey(edit)) {
                        throw faults.get(edit);
                    }
                }));
    }

    private List<Future<Map<Edit, Throwable>>> inLanes(List<EditBatch> batches) throws InterruptedException {
        BlockingQueue<KeptProject> copies = new ArrayBlockingQueue<>(LANES);
        IntStream.range(0, LANES).forEach(lane -> copies.add(new KeptProject(folder.resolve("lane-" + lane))));
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            return lanes.invokeAll(batches.stream()
                    .<Callable<Map<Edit, Throwable>>>map(batch -> () -> faultsIn(copies, batch))
                    .toList());
        }
    }

    private static Map<Edit, Throwable> faultsIn(BlockingQueue<KeptProject> copies, EditBatch batch)
            throws InterruptedException {
        KeptProject copy = copies.take();
        try {
            return faults(batch, copy);
        } finally {
            copies.add(copy);
        }
    }

    private static Map<Edit, Throwable> faults(EditBatch batch, KeptProject copy) {
        Optional<Throwable> fault = faultOf(() -> tryOut(batch, copy));
        Map<Edit, Throwable> faults = new HashMap<>();
        if (batch.isOfOne()) {
            fault.ifPresent(found -> faults.put(batch.edits().getFirst(), found));
        } else if (fault.isPresent()) {
            batch.edits().forEach(edit -> faults.putAll(faults(EditBatch.of(edit), copy)));
        }
        return faults;
    }

    private static Optional<Throwable> faultOf(Executable what) {
        try {
            what.execute();
            return Optional.empty();
        } catch (Throwable fault) {
            return Optional.of(fault);
        }
    }

    /** What an edit is warned of is asked of it alone, so that none is excused by what another earns. */
    private static void tryOut(EditBatch batch, KeptProject copy) {
        if (!batch.isOfOne()) {
            for (Edit edit : batch.edits()) {
                edit.made().saveIn(copy.folder());
                assertNoNews(copy.problems(), edit.earns());
            }
        }
        batch.draft().saveIn(copy.folder());
        try (BuiltSite built = copy.built()) {
            assertNoNews(built.problems(), batch.earns());
            CHECKS.forEach((title, check) -> check.of(built));
        }
    }

    private static void assertNoNews(List<Diagnostic> problems, Set<Rule> earned) {
        Set<String> before = words(Handbook.built().problems());
        List<Diagnostic> news = problems.stream()
                .filter(problem -> !before.contains(words(problem)))
                .filter(problem -> problem.severity() == Severity.ERROR || !earned.contains(problem.rule()))
                .toList();
        assertEquals(List.of(), news);
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

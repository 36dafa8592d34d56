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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary edits of our content, one by one: each is built without an error, earns no other warning than is due, and passes every check. */
class EditsTest {
    private static final Map<String, SiteCheck> CHECKS = SiteCheck.all();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> anEdit() {
        return Edit.all().stream().map(edit -> DynamicTest.dynamicTest(edit.title(), () -> make(edit)));
    }

    private void make(Edit edit) {
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

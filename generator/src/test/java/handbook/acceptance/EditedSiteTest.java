package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.TestAbortedException;

/**
 * Makes all edits that go together on one copy of the content, for the browser to be tried on: the files in {@code target/edited-content},
 * the site in {@code target/edited-site}.
 */
@Execution(ExecutionMode.SAME_THREAD)
class EditedSiteTest {
    private static final Path CONTENT = Path.of("target", "edited-content").toAbsolutePath();
    private static final Path SITE = Path.of("target", "edited-site").toAbsolutePath();

    @Test
    void manyEditsTogetherMakeASite() {
        Draft.ofOurs().saveIn(CONTENT);
        Site site = read().orElseThrow();
        List<String> made = new ArrayList<>();
        for (Edit edit : Edit.all()) {
            Draft before = Draft.of(CONTENT, site);
            Draft after = Draft.of(CONTENT, site);
            if (isMade(edit, after)) {
                after.saveIn(CONTENT);
                Optional<Site> edited = read();
                edited.ifPresentOrElse(next -> made.add(edit.title()), () -> before.saveIn(CONTENT));
                site = edited.orElse(site);
            }
        }
        assertTrue(made.size() >= Edit.all().size() * 2 / 3, made::toString);
        Problems problems = new Problems();
        assertTrue(Pipeline.build(project(), SITE, false, problems).isPresent(), () -> "" + problems.sorted());
    }

    private static boolean isMade(Edit edit, Draft draft) {
        try {
            edit.change().accept(draft);
            return true;
        } catch (TestAbortedException nothingSuits) {
            return false;
        }
    }

    private static Project project() {
        return new Project(CONTENT, TinySite.TODAY, false, Optional.empty());
    }

    /** The site, if no edit got in the way of another. */
    private static Optional<Site> read() {
        Problems problems = new Problems();
        Site site = Pipeline.read(project(), problems);
        return problems.sorted().stream().anyMatch(one -> one.severity() == Severity.ERROR)
                ? Optional.empty()
                : Optional.of(site);
    }
}

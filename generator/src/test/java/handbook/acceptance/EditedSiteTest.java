package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.pipeline.KeptProject;
import handbook.pipeline.Pipeline;
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
    private static final KeptProject CONTENT =
            new KeptProject(Path.of("target", "edited-content").toAbsolutePath());
    private static final Path SITE = Path.of("target", "edited-site").toAbsolutePath();

    @Test
    void manyEditsTogetherMakeASite() {
        Draft draft = Draft.ofOurs();
        List<String> made = new ArrayList<>();
        for (Edit edit : Edit.all()) {
            Draft edited = draft.next(draft.site());
            if (isMade(edit, edited)) {
                Optional<Site> read = read(edited);
                if (read.isPresent()) {
                    made.add(edit.title());
                    draft = edited.next(read.get());
                }
            }
        }
        draft.saveIn(CONTENT.folder());
        assertTrue(made.size() >= Edit.all().size() * 2 / 3, made::toString);
        Problems problems = new Problems();
        assertTrue(Pipeline.build(CONTENT.project(), SITE, false, problems).isPresent(), () -> "" + problems.sorted());
    }

    private static boolean isMade(Edit edit, Draft draft) {
        try {
            edit.change().accept(draft);
            return true;
        } catch (TestAbortedException nothingSuits) {
            return false;
        }
    }

    /** The site, if no edit got in the way of another. */
    private static Optional<Site> read(Draft draft) {
        draft.saveIn(CONTENT.folder());
        Problems problems = new Problems();
        Site site = CONTENT.read(problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(site);
    }
}

package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of edits would find nothing wrong if nothing of an edit were read. */
class KeptProjectTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsEditedIsReadAndIsOnThePages() {
        TinySite tiny = TinySite.in(folder).withPage("one", "Before.").withPage("two", "Words.");
        KeptProject kept = new KeptProject(folder);
        assertEquals(tiny.diagnostics(), kept.problems());
        tiny.withPage("one", "[Gone](gone.md)");
        assertEquals(tiny.diagnostics(), kept.problems());
        assertTrue(kept.problems().toString().contains("gone"));
        tiny.withPage("one", "After.");
        try (BuiltSite built = kept.built();
                BuiltSite anew = BuiltSite.of(folder)) {
            assertTrue(built.text("one/index.html").contains("After."));
            assertEquals(anew.files().keySet(), built.files().keySet());
            anew.pages().forEach(page -> assertEquals(anew.text(page), built.text(page), page));
        }
    }
}

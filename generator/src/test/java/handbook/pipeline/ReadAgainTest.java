package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.publish.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an edit only what says something else is read; where what was read before cannot be had, everything is. */
class ReadAgainTest {
    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private Path out;
    private Path store;
    private TinySite tiny;
    private int editions;

    @BeforeEach
    void publishOnce() {
        out = folder.resolve("out/public");
        store = out.resolveSibling(".public.last-read");
        tiny = TinySite.in(folder.resolve("project"))
                .with("content/site.yaml", "title: Tiny\npurpose: A handbook.\n")
                .withPage("about", "One page.")
                .withPage("notes", "Words.\n\n[unused]: https://a.example/")
                .withStandard("first", "description: It is short.");
        assertEquals(FILES, readBy(out));
    }

    /** Builds the project; gives how many files were read. Site and problems are those of a build where nothing stands. */
    private int readBy(Path site) {
        Problems problems = new Problems();
        int read = build(site, problems).read();
        Problems anew = new Problems();
        Path fresh = folder.resolve("fresh-" + ++editions + "/public");
        build(fresh, anew);
        assertFalse(anew.sorted().isEmpty());
        assertEquals(anew.sorted(), problems.sorted());
        assertEquals(Folders.files(fresh), Folders.files(site));
        return read;
    }

    private BuildReport build(Path site, Problems problems) {
        Project project = new Project(tiny.folder(), TinySite.TODAY, false, Optional.empty());
        return Pipeline.build(project, site, false, problems)
                .orElseThrow(() -> new AssertionError(
                        problems.sorted().stream().map(Diagnostic::toString).toList()));
    }

    private int readAfterAnEdit() {
        tiny.withPage("about", "Edition " + editions + ".");
        return readBy(out);
    }

    @Test
    void onlyWhatSaysSomethingElseIsRead() {
        assertEquals(1, readAfterAnEdit());
        tiny.withStandard("first", "description: It is long.");
        assertEquals(1, readBy(out));
        tiny.withStandard("second");
        assertEquals(1, readBy(out));
    }

    @Test
    void aNameInTheGlossaryIsFoundInTextsThatWereReadBefore() throws IOException {
        tiny.with("standards/glossary.yaml", "- id: page\n  title: Page\n  definition: A side of paper.\n");
        assertEquals(3, readBy(out), "the glossary and two texts");
        assertTrue(Files.readString(out.resolve("about/index.html")).contains("A side of paper."));
    }

    @Test
    void whereTheStoreIsGoneEverythingIsRead() throws IOException {
        Files.delete(store);
        assertEquals(FILES, readAfterAnEdit());
        assertEquals(1, readAfterAnEdit());
    }

    @Test
    void aStoreThatIsCutOrDamagedIsAsGoodAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(store);
        for (int half = 0; half < 2; half++) {
            Files.write(store, Arrays.copyOf(whole, whole.length * half / 2));
            assertEquals(FILES, readAfterAnEdit());
            byte[] damaged = Files.readAllBytes(store);
            damaged[damaged.length * half / 2] ^= 1;
            Files.write(store, damaged);
            assertEquals(FILES, readAfterAnEdit());
        }
    }

    @Test
    void anotherFileInItsPlaceIsAsGoodAsNone() throws IOException {
        Files.copy(out.resolveSibling(".public.last-build"), store, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(FILES, readAfterAnEdit());
    }

    @Test
    void whereNothingCanBeKeptEverythingIsReadAgain() throws IOException {
        Files.delete(store);
        Files.createDirectories(store.resolve("in the way"));
        assertEquals(FILES, readAfterAnEdit());
        assertEquals(FILES, readAfterAnEdit());
        assertEquals(
                List.of(".public.last-build", ".public.last-read", "public"),
                Stream.of(out.getParent().toFile().list()).sorted().toList());
    }

    @Test
    void theStoreOfAnotherSiteServesForWhatIsTheSameInBoth() throws IOException {
        Path other = folder.resolve("other/public");
        tiny.withPage("about", "Of the other site.");
        readBy(other);
        Files.copy(other.resolveSibling(".public.last-read"), store, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(1, readAfterAnEdit());
    }

    /** It is kept for what a file says, so it holds when the file says so again. */
    @Test
    void anOldStoreServesForWhatIsAsItWas() throws IOException {
        byte[] first = Files.readAllBytes(store);
        tiny.withStandard("first", "description: It is long.");
        readBy(out);
        Files.write(store, first);
        tiny.withStandard("first", "description: It is short.");
        assertEquals(0, readBy(out));
    }
}

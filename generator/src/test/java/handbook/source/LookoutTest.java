package handbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookoutTest {
    private static final String PAGE = "content/pages/about.md";

    @TempDir
    private Path folder;

    private TinySite files;
    private Lookout lookout;
    private Sighting before;

    @BeforeEach
    void look() {
        files = TinySite.in(folder).withPage("about", "Words.").withPage("other", "Words.");
        lookout = new Lookout(folder, InstantSource.system());
        before = lookout.look();
    }

    private Sighting told(String... paths) {
        return lookout.look(List.of(paths).stream().map(folder::resolve).toList());
    }

    private List<String> pages(Sighting sighting) {
        return sighting.tree().pages().stream().map(SourceFile::path).toList();
    }

    @Test
    void whatIsNotTouchedIsAsItWas() {
        assertTrue(lookout.look().isLike(before));
        assertEquals(before.version(), lookout.look().version());
    }

    @Test
    void anEditThatIsToldIsSeenWithoutALookAtTheOthers() throws IOException {
        files.withPage("about", "Swords").withPage("other", "Swords");

        Sighting first = told(PAGE);
        assertFalse(first.isLike(before));
        assertEquals(
                first.digests().get(folder.resolve("content/pages/other.md")),
                before.digests().get(folder.resolve("content/pages/other.md")));
        assertFalse(lookout.look().isLike(first));
    }

    @Test
    void whatIsToldIsReadWhateverItsTimesSay() throws IOException {
        FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve(PAGE), old);
        before = lookout.look();
        files.withPage("about", "Swords");
        Files.setLastModifiedTime(folder.resolve(PAGE), old);

        assertFalse(told(PAGE).isLike(before));
    }

    @Test
    void aFileThatIsNewOrGoneIsToldFromTheOthers() throws IOException {
        files.withPage("new", "Words.");
        assertEquals(
                List.of(PAGE, "content/pages/new.md", "content/pages/other.md"), pages(told("content/pages/new.md")));

        Files.delete(folder.resolve(PAGE));
        assertEquals(List.of("content/pages/new.md", "content/pages/other.md"), pages(told(PAGE)));
    }

    @Test
    void aFileThatIsCalledByOtherCapitalsIsAnother() throws IOException {
        Files.move(folder.resolve(PAGE), folder.resolve("content/pages/About.md"));

        assertEquals(
                List.of("content/pages/About.md", "content/pages/other.md"),
                pages(told(PAGE, "content/pages/About.md")));
    }

    @Test
    void whatEditorsLeaveBehindIsNotSeen() {
        files.with("content/pages/.about.md.swp", "Words.");

        assertTrue(told("content/pages/.about.md.swp").isLike(before));
    }
}

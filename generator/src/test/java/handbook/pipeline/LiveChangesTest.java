package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When files are looked at, and when the site is checked. */
class LiveChangesTest {
    private static final String PAGE = "about/index.html";
    private static final String SOURCE = "content/pages/about.md";

    @TempDir
    private Path folder;

    private final List<Runnable> checks = new ArrayList<>();
    private long now;
    private CountedLooks lookout;
    private TinySite files;
    private LivePages pages;

    @BeforeEach
    void begin() {
        files = TinySite.in(folder).withPage("about", "Words.").withStandard("nhs");
        lookout = new CountedLooks(folder);
        pages = new LivePages(
                new Project(folder, TinySite.TODAY, false, Optional.empty()),
                found -> {},
                lookout,
                () -> now,
                checks::add,
                Memory.empty());
        pages.warmUp();
    }

    private String page(String path) {
        return new String(pages.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private void write(String words, String... fields) {
        files.withPage("about", words, fields);
        now += Duration.ofSeconds(1).toNanos();
    }

    @Test
    void filesAreLookedAtAgainAndAgainUntilAChangeIsTold() {
        assertTrue(pages.mustBeAsked());

        write("Other words.");
        pages.tell(folder.resolve(SOURCE));
        assertTrue(page(PAGE).contains("Other words."));
        assertFalse(pages.mustBeAsked());

        int before = lookout.looks();
        write("New words.");
        assertTrue(page(PAGE).contains("Other words."));
        pages.tell(folder.resolve(SOURCE));
        assertTrue(page(PAGE).contains("New words."));
        assertEquals(before, lookout.looks());
    }

    @Test
    void aChangeThatIsToldInVainProvesNothing() {
        pages.tell(folder.resolve(SOURCE));
        page(PAGE);

        assertTrue(pages.mustBeAsked());
    }

    @Test
    void whoWatchesIsToldAtOnce() {
        List<String> told = new ArrayList<>();
        pages.onChange(() -> told.add("once"));

        pages.tell(folder.resolve(SOURCE));

        assertEquals(List.of("once"), told);
    }

    @Test
    void aPageIsShownBeforeTheSiteIsChecked() {
        List<String> told = new ArrayList<>();
        pages.onChange(() -> told.add("again"));
        write("Words. ![](picture.png)");
        write("## Words\n\n#### Words that skip a level");
        Optional<String> version = pages.version();
        assertTrue(page(PAGE).contains("Words that skip a level</h4>"));

        checks.forEach(Runnable::run);

        assertTrue(page(PAGE).contains("<h1>This page has problems</h1>"));
        assertNotEquals(version, pages.version());
        assertEquals(List.of("again"), told);
    }

    @Test
    void whatIsWrongElsewhereIsKeptInMindUntilTheSiteIsCheckedAgain() {
        write("## Words\n\n#### Words that skip a level");
        pages.version();
        checks.forEach(Runnable::run);
        checks.clear();

        files.withStandard("other");
        now += Duration.ofSeconds(1).toNanos();
        Optional<String> version = pages.version();
        assertTrue(page("standards/other/index.html").contains("1 problem elsewhere"));
        assertTrue(page(PAGE).contains("<h1>This page has problems</h1>"));

        checks.forEach(Runnable::run);
        assertEquals(version, pages.version());
    }
}

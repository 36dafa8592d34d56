package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import handbook.output.OutputFile;
import handbook.source.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePagesTest {
    private static final String STANDARD = "standards/nhs/index.html";
    private static final String TEMPLATE = "templates/layouts/standard.ftlh";

    @TempDir
    private Path folder;

    private final List<List<Diagnostic>> reports = new ArrayList<>();
    private long now;
    private int walks;
    private TinySite files;
    private LivePages pages;

    @BeforeEach
    void begin() {
        files = TinySite.in(folder).withPage("about", "Words.").withStandard("nhs");
        pages = new LivePages(
                new Project(folder, TinySite.TODAY, false, Optional.empty()),
                reports::add,
                found -> OutputFile.ofText("problems.html", "Problems: " + found.size()),
                this::walk,
                () -> now);
    }

    private String walk() {
        walks++;
        return Fingerprint.of(folder);
    }

    private String page(String path) {
        return new String(pages.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private void edit(String path, String text) {
        files.with(path, text);
        now += Duration.ofSeconds(1).toNanos();
    }

    @Test
    void anEditShowsAtTheNextReload() {
        String before = page("about/index.html");
        Optional<String> version = pages.version();

        edit("content/pages/about.md", "---\ntitle: About us\nsummary: A page.\n---\nOther words.\n");

        assertNotEquals(before, page("about/index.html"));
        assertNotEquals(version, pages.version());
    }

    @Test
    void aTemplateThatFailsSpoilsItsOwnPages() {
        edit(TEMPLATE, "${it.colour}");

        assertEquals("Problems: 1", page(STANDARD));
        assertEquals("<!DOCTYPE html>", page("about/index.html").substring(0, 15));
        assertEquals("Problems: 1", page(STANDARD));
    }

    @Test
    void itsProblemIsPrintedOnce() {
        files.withStandard("other");
        edit(TEMPLATE, "${it.colour}");
        page(STANDARD);
        page(STANDARD);
        page("standards/other/index.html");
        page("about/index.html");

        assertEquals(List.of(0, 1), reports.stream().map(List::size).toList());
    }

    @Test
    void aTemplateThatIsMendedShowsItsPagesAgain() {
        edit(TEMPLATE, "${it.colour}");
        page(STANDARD);

        edit(TEMPLATE, "Mended");

        assertEquals("Mended", page(STANDARD));
    }

    @Test
    void anErrorInTheSourcesSpoilsEveryPageUntilItIsMended() {
        edit("content/pages/about.md", "---\ntitle: About\n---\n");
        assertEquals("Problems: 1", page(STANDARD));

        files.withPage("about", "Words.");
        now += Duration.ofSeconds(1).toNanos();
        assertNotEquals("Problems: 1", page(STANDARD));
    }

    @Test
    void whatIsAskedForAtOnceNeedsOneLookAtTheFiles() {
        for (int i = 0; i < 50; i++) {
            pages.version();
            pages.movedTo("about/");
            pages.find("about/index.html");
        }
        assertEquals(1, walks);

        now += Duration.ofSeconds(1).toNanos();
        pages.version();
        assertEquals(2, walks);
    }
}

package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivePagesTest {
    private static final String STANDARD = "standards/nhs/index.html";
    private static final String BROKEN = "<h1>This page has problems</h1>";
    private static final String LIST = list("one", "two");
    private static final String TEMPLATE = "templates/layouts/standard.ftlh";

    private static String list(String... ids) {
        return Stream.of(ids)
                .map(id -> """
                        - id: %s
                          title: %s
                          summary: A standard.
                          type: identifier
                          status: active
                          obligation: recommended
                          topics: [all]
                        """.formatted(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)))
                .collect(Collectors.joining());
    }

    @TempDir
    private Path folder;

    private final List<List<Diagnostic>> reports = new ArrayList<>();
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
                reports::add,
                lookout,
                () -> now,
                Runnable::run,
                Memory.empty());
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

        assertTrue(page(STANDARD).contains(BROKEN));
        assertFalse(page("about/index.html").contains(BROKEN));
        assertTrue(page(STANDARD).contains(BROKEN));
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
    void anErrorSpoilsThePageOfItsFileUntilItIsMended() {
        String before = page("about/index.html");
        edit("content/pages/about.md", "---\ntitle: About\n---\n");

        assertTrue(page("about/index.html").contains("content/pages/about.md:2:1"));
        assertTrue(
                page("about/index.html").contains("<pre tabindex=\"0\"><code><mark>t</mark>itle: About</code></pre>"));

        files.withPage("about", "Words.");
        now += Duration.ofSeconds(1).toNanos();
        assertEquals(before, page("about/index.html"));
    }

    @Test
    void otherPagesStayAndSayHowManyProblemsThereAre() {
        edit("content/pages/about.md", "---\ntitle: About\n---\n");

        String other = page(STANDARD);
        assertFalse(other.contains(BROKEN));
        assertTrue(other.contains("<a href=\"/_preview/problems/\">1 problem elsewhere</a>"), other);
        assertTrue(page("_preview/problems/index.html").contains("content/pages/about.md:2:1"));
    }

    @Test
    void aPageThatIsNotThereShowsWhatMayBeInItsWay() {
        edit("standards/glossary.yaml", "- id: [\n");

        assertEquals(Optional.empty(), pages.find("nothing/index.html"));
        assertTrue(page("404.html").contains("standards/glossary.yaml:1:7"));
    }

    @Test
    void anEntityThatCannotBeReadAnyMoreIsKnownByItsFormerAddress() {
        edit("standards/standards/several.yaml", LIST);
        page("standards/one/index.html");

        edit("standards/standards/several.yaml", LIST.replace("id: one", "id: \"one"));

        assertTrue(page("standards/one/index.html").contains("standards/standards/several.yaml:1:7"));
        assertTrue(page("standards/two/index.html").contains("standards/standards/several.yaml:1:7"));
    }

    @Test
    void oneOfSeveralInAFileSpoilsItsOwnPageOnly() {
        edit("standards/standards/several.yaml", LIST.replace("title: Two", "title: Two\n  owner: nobody"));

        assertTrue(page("standards/two/index.html").contains("there is no organisation"));
        assertFalse(page("standards/one/index.html").contains(BROKEN));
    }

    @Test
    void brokenSettingsSpoilTheFirstPageOnly() {
        edit("content/site.yaml", "title: [Handbook\n");

        assertTrue(page("index.html").contains("content/site.yaml:1:8"));
        assertFalse(page("about/index.html").contains(BROKEN));
    }

    @Test
    void aFileThatGoesAwayTakesItsPageWithIt() throws IOException {
        Files.delete(folder.resolve("content/pages/about.md"));
        now += Duration.ofSeconds(1).toNanos();

        assertEquals(Optional.empty(), pages.find("about/index.html"));
        assertFalse(page(STANDARD).contains(BROKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".about.md.swp",
                "about.md~",
                "#about.md#",
                ".#about.md",
                ".DS_Store",
                "Thumbs.db",
                "4913",
                "~$plan.md",
                "about.md___jb_tmp___",
                "about.md___jb_old___",
                "desktop.ini",
                "about.swp",
                "about.md.tmp"
            })
    void whatEditorsLeaveBehindChangesNothing(String name) {
        Optional<String> version = pages.version();
        int read = reports.size();

        edit("content/pages/" + name, "Anything at all: [\n");

        assertEquals(version, pages.version());
        assertEquals(read, reports.size());
    }

    @Test
    void anEditOfEqualSizeAndTimeIsSeen() throws IOException {
        Path file = folder.resolve("content/pages/about.md");
        String text = Files.readString(file);
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, time);
        now += Duration.ofSeconds(1).toNanos();
        assertTrue(page("about/index.html").contains("Words."));

        edit("content/pages/about.md", text.replace("Words.", "Swords"));
        Files.setLastModifiedTime(file, time);

        assertTrue(page("about/index.html").contains("Swords"));
    }

    @Test
    void whateverFileIsBrokenTheOtherPagesCanBeMade() throws IOException {
        Path clean = Path.of("src/test/resources/fixtures/clean");
        List<Path> sources;
        try (Stream<Path> all = Files.walk(clean)) {
            sources = all.filter(file -> file.toString().matches(".*/(content|standards)/.*\\.(md|yaml)"))
                    .sorted()
                    .toList();
        }
        for (Path source : sources) {
            files.with(clean.relativize(source).toString(), Files.readAllBytes(source));
        }
        for (Path source : sources) {
            String path = clean.relativize(source).toString();
            edit(path, "---\ntitle: \"open\nsummary: [\n");
            for (String page :
                    List.of("index.html", "handbook/index.html", "standards/index.html", "roadmap/index.html")) {
                String shown = pages.find(page)
                        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                        .orElse("");
                assertFalse(shown.contains("<h1>This page cannot be shown</h1>"), path + " breaks " + page);
            }
            edit(path, Files.readString(source));
        }
        assertTrue(sources.size() > 10);
    }

    @Test
    void whatIsAskedForAtOnceNeedsOneLookAtTheFiles() {
        for (int i = 0; i < 50; i++) {
            pages.version();
            pages.movedTo("about/");
            pages.find("about/index.html");
        }
        assertEquals(1, lookout.looks());

        now += Duration.ofSeconds(1).toNanos();
        pages.version();
        assertEquals(2, lookout.looks());
    }
}

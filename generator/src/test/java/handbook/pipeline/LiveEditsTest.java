package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Problems;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.source.Lookout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is edited, what is shown is what somebody sees who begins to read now; and no more is read than was edited. */
class LiveEditsTest {
    private static final int COMPARED = 3;
    private static final String PROBLEMS = "_preview/problems/index.html";

    @TempDir
    private Path folder;

    private final List<Runnable> checks = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>(List.of("404.html"));
    private final AssetMemory assets = new AssetMemory();
    private long now;
    private Project project;
    private LivePages pages;

    @BeforeEach
    void begin() throws IOException {
        RandomEdits.copySoundProject(folder);
        project = new Project(folder, TinySite.TODAY, false, Optional.empty());
        pages = live(checks::add);
        pages.warmUp();
    }

    private LivePages live(Executor executor) {
        Lookout lookout = new Lookout(folder, InstantSource.system());
        return new LivePages(project, found -> {}, lookout, () -> now, executor, Memory.empty(assets));
    }

    /** Told which files changed, or not. */
    private void look(List<String> edited, boolean told) {
        now += Duration.ofSeconds(1).toNanos();
        if (told) {
            edited.forEach(path -> pages.tell(folder.resolve(path)));
        }
        pages.warmUp();
        List<Runnable> due = List.copyOf(checks);
        checks.clear();
        due.forEach(Runnable::run);
    }

    @ParameterizedTest
    @CsvSource({"true, 200", "false, 60"})
    void isShownAsByOneWhoReadsEverything(boolean told, int number) {
        Random random = new Random(16);
        RandomEdits edits = new RandomEdits(folder, 16);
        int sound = 0;
        for (int i = 0; i < number; i++) {
            List<String> edited = edits.next();
            look(edited, told);
            if (i % 2 == 0) {
                continue;
            }
            LivePages fresh = live(Runnable::run);
            String message = "edit " + i + " of " + edited;
            assertEquals(page(fresh, PROBLEMS), page(pages, PROBLEMS), message);
            sound += page(fresh, PROBLEMS).contains("error:") ? 0 : 1;
            if (i % 25 == 1) {
                Pipeline.planned(Pipeline.read(project, new Problems()), project).stream()
                        .map(PlannedFile::path)
                        .filter(path -> path.endsWith(".html"))
                        .forEach(paths::add);
            }
            List<String> all = List.copyOf(paths);
            for (int j = 0; j < COMPARED; j++) {
                String path = all.get(random.nextInt(all.size()));
                if (!page(pages, path).contains("<h1>This page has problems</h1>")) {
                    assertEquals(page(fresh, path), page(pages, path), message + ": " + path);
                }
            }
        }
        assertTrue(sound > number / 8, "too few sound states");
        assertTrue(sound < number / 2, "nothing was ever broken");
    }

    private static String page(LivePages pages, String path) {
        return pages.find(path)
                .map(OutputFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
    }

    private int readFor(String path, String from, String to) throws IOException {
        int before = pages.filesRead();
        Path file = folder.resolve(path);
        Files.writeString(file, Files.readString(file).replace(from, to));
        look(List.of(path), true);
        return pages.filesRead() - before;
    }

    @Test
    void aFileThatIsEditedIsReadAlone() throws IOException {
        assertEquals(1, readFor("content/handbook/identity.md", "summary: ", "summary: Edited. "));
        assertEquals(1, readFor("standards/policies/strategy.yaml", "title: ", "title: Edited "));
        assertEquals(1, readFor("standards/glossary.yaml", "definition: ", "definition: Edited. "));
        assertEquals(1, readFor("content/site.yaml", "title: ", "title: Edited "));
    }

    @Test
    void aFileThatIsOnlyTouchedIsNotRead() throws IOException {
        int before = pages.filesRead();
        Files.setLastModifiedTime(
                folder.resolve("content/pages/about.md"), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        look(List.of("content/pages/about.md"), true);

        assertEquals(before, pages.filesRead());
    }

    @Test
    void aNameInTheGlossaryIsLookedForInEveryText() throws IOException {
        assertTrue(readFor("standards/glossary.yaml", "title: ", "title: Edited ") > 3);
    }
}

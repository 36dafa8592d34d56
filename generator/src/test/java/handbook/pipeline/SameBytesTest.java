package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same sources mean the same, wherever and however they are read: all broken fixtures at once, and the clean one. */
@Isolated
class SameBytesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Path CLEAN = FIXTURES.resolve("clean");

    @TempDir
    private Path folder;

    private Reading expected;

    private record Reading(Site site, List<Diagnostic> problems) {}

    @BeforeEach
    void readOnce() throws IOException {
        copy(folder.resolve("first"), files());
        expected = read(folder.resolve("first"), 2);
        assertTrue(expected.problems.size() > 100, () -> expected.problems.toString());
    }

    @Test
    void whateverTheNumberOfThreads() {
        assertEquals(expected, read(folder.resolve("first"), 1));
        assertEquals(expected, read(folder.resolve("first"), 4));
    }

    @Test
    void inWhateverOrderTheFilesWereMade() throws IOException {
        List<Path> files = files();
        Collections.reverse(files);
        copy(folder.resolve("reversed"), files);
        assertEquals(expected, read(folder.resolve("reversed"), 2));
        Collections.shuffle(files, new Random(1));
        copy(folder.resolve("shuffled"), files);
        assertEquals(expected, read(folder.resolve("shuffled"), 2));
    }

    @Test
    void inWhateverLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(expected, read(folder.resolve("first"), 2), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Reading read(Path project, int threads) {
        Problems problems = new Problems();
        Project what = new Project(project, LocalDate.of(2026, 11, 22), false, Optional.empty());
        Site site = Workers.call(threads, () -> Pipeline.read(what, problems));
        return new Reading(site, problems.sorted());
    }

    /** The sources of every fixture that stand in folders, where they can stand beside each other. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(FIXTURES)) {
            return new ArrayList<>(paths.filter(Files::isRegularFile)
                    .filter(path -> FIXTURES.relativize(path).getNameCount() > 3 || path.startsWith(CLEAN))
                    .sorted()
                    .toList());
        }
    }

    /** {@code fixture/content/pages/about.md} becomes {@code content/pages/fixture/about.md}; the clean one stays as it is. */
    private static void copy(Path project, List<Path> files) throws IOException {
        for (Path file : files) {
            Path path = FIXTURES.relativize(file);
            Path source = path.subpath(1, path.getNameCount());
            Path target = file.startsWith(CLEAN)
                    ? project.resolve(source)
                    : project.resolve(source.subpath(0, 2))
                            .resolve(path.getName(0))
                            .resolve(source.getFileName());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}

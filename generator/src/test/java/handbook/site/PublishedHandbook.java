package handbook.site;

import handbook.diagnostics.Problems;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.pipeline.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The real handbook, published once for all tests.
 *
 * @param folder where it is
 * @param pages every HTML page by its path, parsed
 */
record PublishedHandbook(Path folder, Map<String, Document> pages) {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path FOLDER = Path.of("target", "published-handbook").toAbsolutePath();

    private static final class Once {
        static final PublishedHandbook HANDBOOK = publishAndRead();
    }

    static PublishedHandbook get() {
        return Once.HANDBOOK;
    }

    private static PublishedHandbook publishAndRead() {
        publish(FOLDER, Runtime.getRuntime().availableProcessors());
        Map<String, Document> pages = new TreeMap<>();
        for (String path : files(FOLDER)) {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text(FOLDER.resolve(path))));
            }
        }
        return new PublishedHandbook(FOLDER, pages);
    }

    /** Publishes the real handbook; any problem that stops it fails the test. */
    static void publish(Path out, int threads) {
        Problems problems = new Problems();
        Project project = new Project(PROJECT, TODAY, false, Optional.empty());
        Workers.call(threads, () -> Pipeline.build(project, out, false, problems))
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    /** Every file below a folder, by its path with forward slashes, sorted. */
    static List<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.lists.SiteListings;
import handbook.model.site.Site;
import handbook.output.OutputFile;
import handbook.pages.routes.Route;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A small project, written as an editor would, and its pages.
 *
 * @param site what was read
 * @param renderer makes its pages
 * @param routes the pages it has
 */
record Rendered(Site site, PageRenderer renderer, List<Route> routes) {
    static final Path TEMPLATES = Path.of("..", "templates");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Reads a project that has no errors. */
    static Rendered of(Path folder, Map<String, String> files) {
        files.forEach((path, text) -> write(folder.resolve(path), text));
        Problems problems = new Problems();
        Site site = Pipeline.read(new Project(folder, TODAY, false, Optional.empty()), problems);
        assertEquals(List.of(), errors(problems));
        PageRenderer renderer = new PageRenderer(
                SiteListings.of(site), Rendered::template, Map.of("handbook.css", "handbook-1a2b.css"));
        return new Rendered(site, renderer, renderer.routes());
    }

    /** The project's template. */
    static Optional<String> template(String name) {
        try {
            return Optional.of(Files.readString(TEMPLATES.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean has(String address) {
        return routes.stream().anyMatch(route -> route.address().equals(address));
    }

    /** The page at an address. */
    Document page(String address) {
        Route found = routes.stream()
                .filter(route -> route.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no page at /" + address));
        return Jsoup.parse(html(found));
    }

    /** The HTML of a page, made without a problem. */
    String html(Route route) {
        Problems problems = new Problems();
        OutputFile file = renderer.render(route, problems);
        assertEquals(List.of(), problems.sorted());
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    static List<Diagnostic> errors(Problems problems) {
        return problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

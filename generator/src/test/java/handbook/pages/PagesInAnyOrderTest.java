package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.site.Site;
import handbook.pages.routes.Route;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is kept from one page for the next changes no page: each is the same whichever pages were made before it. */
class PagesInAnyOrderTest {
    private static final Path CLEAN = Path.of("src/test/resources/fixtures/clean");

    private final Site site =
            Pipeline.read(new Project(CLEAN, Rendered.TODAY, false, Optional.empty()), new Problems());

    @Test
    void everyPageIsTheSame() {
        List<Route> routes = renderer().routes();
        assertTrue(routes.size() > 20, "so few pages show little: " + routes.size());
        assertEquals(made(routes), made(routes.reversed()));
    }

    private Map<String, String> made(List<Route> routes) {
        PageRenderer renderer = renderer();
        Problems problems = new Problems();
        Map<String, String> pages = new TreeMap<>();
        for (Route route : routes) {
            pages.put(route.path(), new String(renderer.render(route, problems).bytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), problems.sorted());
        return pages;
    }

    private PageRenderer renderer() {
        return new PageRenderer(SiteListings.of(site), Rendered::template, Map.of());
    }
}

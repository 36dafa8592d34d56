package handbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.model.Kind;
import handbook.model.PlainPage;
import handbook.model.site.Site;
import handbook.model.site.Target;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of running text to the pages that work something out. */
class ToolLinksTest {
    @TempDir
    private Path folder;

    private TinySite tiny(String link) {
        return TinySite.in(folder).withPage("here", link);
    }

    private TinySite withCapability(String link) {
        return tiny(link).with("standards/capabilities/records.yaml", """
                id: records
                title: Records
                summary: How well they are kept.
                theme: readiness
                levels: [a, b, c, d, e]
                questions: ["How well?"]
                """);
    }

    private static Target target(TinySite tiny) {
        Site site = tiny.site();
        PlainPage page =
                (PlainPage) site.catalogue().find(Kind.PLAIN_PAGE, "here").orElseThrow();
        return site.targets().get(page.body().links().getFirst());
    }

    private static List<String> links(TinySite tiny) {
        return tiny.problems().stream()
                .filter(problem -> problem.startsWith("content/pages/here.md"))
                .toList();
    }

    @Test
    void aLinkLeadsToAToolAndWhatItIsToBeginWith() {
        TinySite tiny = withCapability("[[tool:roadmap?screen=where&part=records|say so]]");
        assertEquals(List.of(), links(tiny));
        assertEquals(new Target("roadmap/?screen=where&part=records", "Plan your roadmap"), target(tiny));
    }

    @Test
    void withoutAQueryItLeadsToTheTool() {
        assertEquals(new Target("roadmap/", "Plan your roadmap"), target(withCapability("[[tool:roadmap]]")));
    }

    @Test
    void anUnknownToolIsNamedWithTheNearest() {
        assertEquals(
                List.of("content/pages/here.md:5:1 unknown-reference: there is no tool 'roadmaps'"),
                links(withCapability("[[tool:roadmaps|x y]]")));
    }

    @Test
    void aToolWithoutItsPageIsADeadLink() {
        assertEquals(
                List.of("content/pages/here.md:5:1 dead-link: the tool 'roadmap' has no page here"),
                links(tiny("[[tool:roadmap|x y]]")));
    }

    @Test
    void aQueryThatNoToolReadsIsADeadLink() {
        assertEquals(
                List.of("content/pages/here.md:5:1 dead-link: 'screen' is no query"),
                links(withCapability("[[tool:roadmap?screen|x y]]")));
    }

    @Test
    void aToolWhosePageIsMissingBecauseAFileIsBrokenIsOneProblem() {
        TinySite tiny = tiny("[[tool:roadmap|x y]]").with("standards/capabilities/records.yaml", "id: [");
        assertEquals(List.of(), links(tiny));
    }
}

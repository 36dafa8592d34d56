package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to the roadmap, and what there is of it without a script. */
class RoadmapPagesTest {
    private static final Map<String, String> FILES = Sources.of(
            "content/handbook/one.md",
            Sources.chapter("One", "Now [[tool:roadmap?screen=where|say where you are]], or read [[tool:roadmap]]."),
            "standards/capabilities/records.yaml",
            capability("records", "Records kept"),
            "standards/capabilities/sharing.yaml",
            capability("sharing", "Records shared"),
            "standards/universal-capabilities.yaml",
            "- {id: uc-a, letter: A, title: A first use}\n",
            "standards/needs/letter.yaml",
            """
            id: letter
            title: Send a letter
            summary: One letter.
            options: [{title: By post, what: Post it., when: Always.}]
            """);

    private static String capability(String id, String title) {
        return """
                id: %s
                title: %s
                summary: How well it goes.
                theme: readiness
                levels: [Nothing, Little, Half, Most, All]
                questions: ["How well?", "Since when?"]
                steps:
                  - {from: 0, to: 1, action: Begin.}
                  - {from: 1, to: 2, action: Go on.}
                  - {from: 2, to: 3, action: Go on.}
                  - {from: 3, to: 4, action: End.}
                """.formatted(id, title);
    }

    @TempDir
    Path folder;

    private Document page(String address) {
        return Rendered.of(folder, FILES).page(address);
    }

    @Test
    void eachPageLeadsToItsVeryScreen() {
        assertEquals("roadmap/", page("").select(".app-doors a").attr("href"));
        assertEquals("../../roadmap/?screen=where&part=records", way(page("maturity/records/")));
        assertEquals("../roadmap/?screen=where", way(page("maturity/")));
        assertEquals("../../roadmap/?screen=options&part=letter", way(page("needs/letter/")));
        assertEquals("../roadmap/?screen=registers&part=universal", way(page("universal-capabilities/")));
        Element prose = page("handbook/one/").select(".app-prose").first();
        assertEquals("../../roadmap/?screen=where", prose.select("a").first().attr("href"));
        assertEquals("Plan your roadmap", prose.select("a").last().text());
    }

    private static String way(Document page) {
        return page.select(".app-layout__head .app-ways a").attr("href");
    }

    @Test
    void thePageOfTheToolLeadsToWhatNeedsNoScript() {
        Element section =
                page("roadmap/").select("section[aria-labelledby=prepared]").first();
        assertTrue(section.select("a").eachAttr("href").contains("../roadmap/questions/"), section.html());
    }

    @Test
    void eachCapabilityIsAskedWithItsLevels() {
        Document page = page("roadmap/questions/");
        assertEquals(2, page.select(".app-paper-question").size());
        Element asked = page.select(".app-paper-question:has(#records)").first();
        assertTrue(asked.text().contains("How well? Since when?"), asked.text());
        assertEquals(7, asked.select(".app-paper-question__answer").size());
        assertEquals(
                "Level 2, Partial: Half",
                asked.select(".app-paper-question__answer").get(2).text());
        assertEquals(4, asked.select(".app-blanks__line").size());
    }

    @Test
    void theTwoListsAreThereToBeFilled() {
        Document page = page("roadmap/questions/");
        assertEquals(2, page.select("table").size());
        assertTrue(page.select("td").eachText().stream().allMatch(String::isEmpty));
        assertTrue(
                page.select("#interfaces-rows").size() == 1 && page.select("th").size() > 10);
    }

    @Test
    void withoutCapabilitiesNothingLeadsToARoadmap() {
        Rendered site = Rendered.of(
                folder, Sources.of("standards/needs/letter.yaml", FILES.get("standards/needs/letter.yaml")));
        assertFalse(site.has("roadmap/questions/"));
        assertTrue(site.page("needs/letter/").select(".app-ways").isEmpty());
    }
}

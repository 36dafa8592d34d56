package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links are written so that the site works at any address. */
class LinksOnPagesTest {
    @TempDir
    Path folder;

    private Rendered site(Map<String, String> more) {
        Map<String, String> files = Sources.of(
                "content/handbook/one.md",
                Sources.chapter("One", """
                        ## First

                        See [[standard:nhs]], [[standard:nhs|the number]], [the page](../pages/about.md) and [above](#first).
                        Also [[term:gp]].
                        """),
                "content/pages/about.md",
                "---\ntitle: About\nsummary: What this is.\n---\n\nRead [[chapter:one]].\n",
                "standards/glossary.yaml",
                "- {id: gp, title: General practitioner, definition: A family doctor., acronym: GP}\n",
                "standards/standards/nhs.yaml",
                Sources.standard("nhs", "").replace("title: Standard nhs", "title: Codes & <numbers>"));
        files.putAll(more);
        return Rendered.of(folder, files);
    }

    @Test
    void aLinkInTextLeadsFromWhereThePageStands() {
        Rendered site = site(Map.of());
        Element prose = site.page("handbook/one/").select(".app-prose").first();
        assertEquals(
                "../../standards/nhs/", prose.select("a:contains(the number)").attr("href"));
        assertEquals("../../about/", prose.select("a:contains(the page)").attr("href"));
        assertEquals("#first", prose.select("a:contains(above)").attr("href"));
        assertEquals(
                "../../glossary/#gp",
                prose.select("a:contains(General practitioner)").attr("href"));
        assertEquals(
                "../handbook/one/", site.page("about/").select(".app-prose a").attr("href"));
    }

    @Test
    void aLinkWithoutWordsShowsTheTitleOfItsTargetAsText() {
        Element link =
                site(Map.of()).page("handbook/one/").select(".app-prose a").first();
        assertEquals("Codes & <numbers>", link.text());
        assertTrue(link.children().isEmpty(), link.outerHtml());
    }

    @Test
    void theFrameLeadsHomeFromEveryDepth() {
        Rendered site = site(Map.of());
        assertEquals("./", home(site.page("")));
        assertEquals("../", home(site.page("standards/")));
        assertEquals("../../", home(site.page("standards/nhs/")));
        assertEquals(
                "../../assets/handbook-1a2b.css",
                site.page("standards/nhs/").select("link[rel=stylesheet]").attr("href"));
    }

    @Test
    void thePageForMissingAddressesLinksFromTheRootOfTheSite() {
        assertEquals("/", home(site(Map.of()).page("404.html")));
        String atSubPath = Sources.SITE + "baseUrl: https://example.org/books/io\n";
        Document page = site(Map.of("content/site.yaml", atSubPath)).page("404.html");
        assertEquals("/books/io/", home(page));
        assertEquals("/books/io/search/", page.select("form").attr("action"));
        assertEquals(List.of("/books/io/assets/handbook-1a2b.css"), styles(page));
        assertTrue(page.select("[data-found-root], noscript").isEmpty());
    }

    @Test
    void whereThePublishedAddressIsNotKnownThePageForMissingAddressesLooksForItsStylesAboveIt() {
        Document page = site(Map.of()).page("404.html");
        assertEquals("assets/handbook-1a2b.css", styles(page).getFirst());
        assertEquals("../../assets/handbook-1a2b.css", styles(page).get(2));
        assertEquals("/assets/handbook-1a2b.css", styles(page).getLast());
        assertEquals(List.of("./", "../"), page.select("noscript a").eachAttr("href"));
    }

    @Test
    void aPageNamesItsPublishedAddressOnlyWhereItIsKnown() {
        assertTrue(site(Map.of()).page("about/").select("link[rel=canonical]").isEmpty());
        String published = Sources.SITE + "baseUrl: https://example.org/books\n";
        assertEquals(
                "https://example.org/books/about/",
                site(Map.of("content/site.yaml", published))
                        .page("about/")
                        .select("link[rel=canonical]")
                        .attr("href"));
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        Rendered site = site(Map.of("standards/standards/new.yaml", Sources.standard("new", "aliases: [old-name]")));
        Document stub = site.page("standards/old-name/");
        assertEquals(
                "0; url=../../standards/new/",
                stub.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals("../../standards/new/", stub.select("a").attr("href"));
    }

    @Test
    void theCardOfATermSaysWhatItMeansOnThePageThatUsesIt() {
        Rendered site = site(Map.of("content/handbook/two.md", Sources.chapter("Two", "Ask your GP.")));
        Document page = site.page("handbook/two/");
        assertEquals("term-gp", page.select("button.app-term").attr("popovertarget"));
        Element card = page.getElementById("term-gp");
        assertTrue(card.text().startsWith("General practitioner A family doctor."), card.text());
        assertEquals("../../glossary/#gp", card.select("a").attr("href"));
    }

    private static List<String> styles(Document page) {
        return page.select("link[rel=stylesheet]").eachAttr("href");
    }

    private static String home(Document page) {
        return page.select(".nhsuk-header__service-name").attr("href");
    }
}

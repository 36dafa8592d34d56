package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pages.routes.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of one chapter and one standard is a complete site. */
class SmallSiteTest {
    @TempDir
    Path folder;

    private Rendered site() {
        return Rendered.of(
                folder,
                Map.of(
                        "content/handbook/only.md",
                        "---\ntitle: Only\nsummary: The only chapter.\npart: all\norder: 1\n---\n\n## Act\n\nUse [[nhs]].\n",
                        "content/site.yaml",
                        "parts:\n  - {id: all, title: All}\n",
                        "standards/standards/nhs.yaml",
                        Sources.standard("nhs", "")));
    }

    @Test
    void theNavigationHoldsOnlyWhatThereIs() {
        Document home = site().page("");
        assertEquals(
                List.of("Handbook", "Standards"),
                home.select(".nhsuk-header__navigation a").eachText());
        assertEquals(
                List.of("Read the handbook", "Browse standards"),
                home.select(".app-doors a").eachText());
        assertEquals(
                List.of("Only"), home.select("h2:contains(New to this) + ul a").eachText());
    }

    @Test
    void everyPageIsMadeWithOneHeadingAndNoGapOrEmptySection() {
        Rendered site = site();
        for (Route route : site.routes()) {
            Document page = Jsoup.parse(site.html(route));
            // What the script fills is no part of the page until it has.
            page.select("[hidden]").remove();
            List<Element> headings = page.select("h1, h2, h3, h4");
            assertEquals(1, page.select("h1").size(), route.address());
            int before = 0;
            for (Element heading : headings) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= before + 1, route.address() + " skips to " + heading.outerHtml());
                assertTrue(!heading.text().isBlank(), route.address());
                before = level;
            }
            for (Element section : page.select("section, ul, ol, dl, tbody")) {
                assertTrue(section.children().size() > 0, route.address() + " has an empty " + section.outerHtml());
            }
        }
    }

    @Test
    void everyLinkOfTheSiteLeadsToOneOfItsPages() {
        Rendered site = site();
        for (Route route : site.routes()) {
            Document page = Jsoup.parse(site.html(route), "http://site/" + route.address());
            for (Element link : page.select("a[href]")) {
                // On a disk only the file itself is a page.
                String target = link.absUrl("href")
                        .replaceFirst("http://site/", "")
                        .replaceFirst("[?#].*", "")
                        .replaceFirst("index\\.html$", "");
                assertTrue(site.has(target), route.address() + " leads to /" + target);
            }
        }
    }

    @Test
    void theNumbersOnTheFrontPageAreTheSizesOfTheCatalogue() {
        Document home = site().page("");
        assertEquals(
                List.of("Standard", "Chapter"), home.select(".app-figures dt").eachText());
        assertEquals(List.of("1", "1"), home.select(".app-figures dd").eachText());
    }

    @Test
    void theChapterAndTheStandardKnowOfEachOther() {
        Rendered site = site();
        assertTrue(site.page("handbook/only/").select(".app-box").text().contains("Standard nhs"));
        assertTrue(site.page("standards/nhs/").text().contains("Where the handbook uses it Chapters Only"));
    }
}

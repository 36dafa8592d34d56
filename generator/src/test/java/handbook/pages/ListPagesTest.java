package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pages.routes.Route;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a catalogue too long for one page. */
class ListPagesTest {
    private static final int STANDARDS = 205;
    private static final int PER_PAGE = 70;
    private static Rendered site;

    @BeforeAll
    static void readALongCatalogue(@TempDir Path folder) {
        Map<String, String> files = Sources.of(
                "standards/taxonomies.yaml",
                "topics:\n  - {id: identity, title: Identity, summary: Who is who.}\n",
                "standards/criteria/id-01.yaml",
                Sources.criterion("id-01", "record", "standards: [s000]"),
                "standards/system-types/record.yaml",
                Sources.systemType("record", ""));
        for (int number = 0; number < STANDARDS; number++) {
            String id = String.format(Locale.ROOT, "s%03d", number);
            String more = "topics: [identity]\n" + (number > 0 ? "relations: [{type: requires, target: s000}]\n" : "");
            String text = Sources.standard(id, more);
            files.put("standards/standards/" + id + ".yaml", number < 5 ? text.replace("active", "retired") : text);
        }
        site = Rendered.of(folder, files);
    }

    @Test
    void everyEntityIsOnExactlyOnePageOfTheWholeList() {
        List<String> shown = java.util.stream.Stream.of("standards/", "standards/page/2/", "standards/page/3/")
                .flatMap(address -> titles(site.page(address)).stream())
                .toList();
        assertEquals(STANDARDS, shown.size());
        assertEquals(STANDARDS, new HashSet<>(shown).size());
        assertFalse(site.has("standards/page/4/"));
    }

    private static List<String> titles(Document page) {
        return page.select(".app-list__title a").eachText();
    }

    @Test
    void thePagesOfAListLeadToOneAnother() {
        Document second = site.page("standards/page/2/");
        assertEquals("../../../standards/", second.select("a[rel=prev]").attr("href"));
        assertEquals("../../../standards/page/3/", second.select("a[rel=next]").attr("href"));
        assertEquals(PER_PAGE, titles(second).size());
    }

    @Test
    void aFacetListHoldsWhatItsCountPromises() {
        Document list = site.page("standards/");
        assertEquals(
                "5",
                list.select(".app-filter li:contains(Retired) .app-filter__count")
                        .text());
        Document retired = site.page("standards/status/retired/");
        assertEquals(5, titles(retired).size());
        assertEquals("Standards: Retired", retired.select("h1").text());
        assertEquals("page", retired.select(".app-filter a:contains(Retired)").attr("aria-current"));
    }

    @Test
    void aLaterPageLeadsToTheWaysToNarrowThatTheFirstHas() {
        Document second = site.page("standards/page/2/");
        assertEquals(
                "../../../standards/#narrow",
                second.select(".app-filter a:contains(All ways)").attr("href"));
        assertEquals(1, second.select(".app-filter a").size());
        assertTrue(site.page("standards/").select("#narrow").hasText());
        Document active = site.page("standards/status/active/page/2/");
        assertEquals(
                List.of("Show everything", "All ways to narrow the list"),
                active.select(".app-filter a").eachText());
    }

    @Test
    void aFacetThatTellsNothingApartIsNotOffered() {
        assertFalse(site.page("standards/").select(".app-filter").text().contains("Mandated"));
        assertFalse(site.has("standards/obligation/mandated/"));
    }

    @Test
    void whatIsNoLongerInUseStandsApartAndLast() {
        Document last = site.page("standards/page/3/");
        assertEquals("Standard s004", titles(last).getLast());
        assertEquals(
                5,
                last.select("h2:contains(No longer in use) ~ .app-list .app-list__item")
                        .size());
    }

    @Test
    void aStandardThatManyRequireShowsSomeAndLeadsToAll() {
        Document topic = site.page("topics/identity/");
        assertTrue(topic.text().contains("See all " + STANDARDS), topic.text());
        assertTrue(site.has("topics/identity/standards/page/2/"));
        assertTrue(site.has("standards/s000/used-by/"));
    }

    @Test
    void noTwoPagesShareAnAddress() {
        Set<String> addresses = new HashSet<>();
        assertEquals(
                List.of(),
                site.routes().stream()
                        .map(Route::address)
                        .filter(address -> !addresses.add(address))
                        .toList());
    }

    @Test
    void noPageOfALongCatalogueIsHeavy() {
        for (Route route : site.routes()) {
            int size = site.html(route).length();
            assertTrue(size < 100_000, route.address() + " has " + size + " characters");
        }
    }
}

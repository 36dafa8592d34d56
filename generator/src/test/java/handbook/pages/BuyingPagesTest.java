package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for those who buy: how many types there are to buy, and the way to each tool. */
class BuyingPagesTest {
    private static Rendered site;

    @BeforeAll
    static void readTwoTypesAndWhatTheyShare(@TempDir Path folder) {
        site = Rendered.of(
                folder,
                Sources.of(
                        "standards/standards/nhs.yaml",
                        Sources.standard("nhs", ""),
                        "standards/system-types/all.yaml",
                        Sources.systemType("all", "baseline: true"),
                        "standards/system-types/record.yaml",
                        Sources.systemType("record", "inherits: [all]"),
                        "standards/system-types/ward.yaml",
                        Sources.systemType("ward", "inherits: [all]")));
    }

    @Test
    void whatAllShareIsShownAndNotCounted() {
        Document list = site.page("buy/");
        assertEquals("2 system types", list.select("main h2").first().text());
        assertEquals(3, list.select(".app-list__title a").size());
        assertEquals(
                "../buy/all/",
                list.select("h2:contains(every system) + ul .app-list__title a").attr("href"));
        assertEquals(
                "2",
                site.page("")
                        .select(".app-figures dt:contains(System types) + dd")
                        .text());
    }

    @Test
    void theListAndEveryHeaderLeadToTheToolsOfATender() {
        List<String> tools =
                List.of("tender/", "tender/market/", "tender/evaluate/", "tender/changes/", "tender/calendar/");
        for (String tool : tools) {
            assertTrue(site.has(tool), tool);
            assertEquals(
                    1,
                    site.page("buy/")
                            .select(".app-ways a[href=../" + tool + "]")
                            .size(),
                    tool);
            assertEquals(
                    1, site.page("").select(".app-menu a[href=" + tool + "]").size(), tool);
        }
        assertEquals(
                "../../tender/calendar/?system=ward",
                site.page("buy/ward/").select(".app-ways a:contains(Calendar)").attr("href"));
    }

    @Test
    void noPageHasTwoSearchBoxes() {
        for (String address : List.of("", "search/", "a-z/", "buy/", "404.html")) {
            assertEquals(1, site.page(address).select("input[type=search]").size(), address);
        }
        assertFalse(site.page("").select("[data-search-script]").isEmpty());
    }
}

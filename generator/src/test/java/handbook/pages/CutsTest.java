package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page too small for all it has to say says how much is missing, and where that is. */
class CutsTest {
    private static final int STANDARDS = 130;
    private static final int SYSTEMS = 45;
    private static final int FOLLOWERS = 300;
    private static Rendered site;

    @BeforeAll
    static void readALongCatalogue(@TempDir Path folder) {
        site = Rendered.of(
                folder,
                Sources.of(
                        "standards/system-types/all.yaml",
                        many(SYSTEMS, CutsTest::system),
                        "standards/standards/all.yaml",
                        many(STANDARDS, CutsTest::standard),
                        "standards/policies/all.yaml",
                        many(FOLLOWERS + 1, CutsTest::policy)));
    }

    private static String many(int count, java.util.function.IntFunction<String> entity) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- {title: T" + i + ", summary: S., " + entity.apply(i) + "}\n")
                .collect(Collectors.joining());
    }

    private static String system(int i) {
        return "id: system-" + i;
    }

    /** The first is asked of every system, the others of one. */
    private static String standard(int i) {
        List<String> systems = IntStream.range(0, i == 0 ? SYSTEMS : 1)
                .mapToObj(n -> "system-" + n)
                .toList();
        return "id: standard-%d, type: identifier, status: active, obligation: recommended, systemTypes: %s"
                .formatted(i, systems);
    }

    private static String policy(int i) {
        return "id: policy-%d, kind: guidance, status: in-force".formatted(i)
                + (i == 0 ? "" : ", derivesFrom: [policy-0]");
    }

    @Test
    void theStandardsOfASystem() {
        Document page = site.page("buy/system-0/");
        Element expected = page.selectFirst("section:has(#expected)");
        assertEquals(120, expected.select("tbody tr").size());
        Element rest = expected.select("p:has(a)").last();
        assertEquals("10 more are not on this page. See all standards asked of this system", rest.text());
        assertEquals("standards/system/system-0/", leadsTo(rest));
        assertTrue(site.page("standards/system/system-0/").text().contains("130"));
        assertTrue(site.page("buy/system-1/")
                .select("section:has(#expected) p:has(a):contains(more)")
                .isEmpty());
    }

    @Test
    void theSystemsOfAStandard() {
        assertEquals(
                SYSTEMS,
                site.page("standards/standard-0/")
                        .select("section:has(#when) li")
                        .size());
    }

    @Test
    void whatFollowsFromAPolicy() {
        Element lineage = site.page("policies/policy-0/").selectFirst("section:has(#lineage)");
        Element rest = lineage.select("li li").last();
        assertEquals("and 260 more", rest.text());
        assertEquals("policies/policy-0/used-by/", leadsTo(rest));
    }

    @Test
    void theLineageOfPolicies() {
        Document page = site.page("lineage/");
        int shown = page.select(".app-lineage__item").size();
        Element rest = page.select("p:contains(not on this page)").first();
        assertEquals((FOLLOWERS + 1 - shown) + " more policies are not on this page. See all policies.", rest.text());
        assertEquals("policies/", leadsTo(rest));
        assertTrue(page.select("p:contains(alone)").isEmpty(), "none stands alone");
        assertTrue(page.select("p:contains(further up)").isEmpty(), "none was shown before");
    }

    private static String leadsTo(Element link) {
        String address = link.selectFirst("a").attr("href").replaceFirst("^(\\.\\./)+", "");
        assertTrue(site.has(address), address);
        return address;
    }
}

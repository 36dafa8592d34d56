package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be compared without a script, and how to get there. */
class ComparePageTest {
    @TempDir
    Path folder;

    private Rendered site() {
        return Rendered.of(
                folder,
                Sources.of(
                        "standards/system-types/any.yaml",
                        Sources.systemType("any", "baseline: true"),
                        "standards/system-types/record.yaml",
                        Sources.systemType("record", "inherits: [any]"),
                        "standards/system-types/app.yaml",
                        Sources.systemType("app", ""),
                        "standards/criteria/a-01.yaml",
                        Sources.criterion("a-01", "any", "standards: [nhs]"),
                        "standards/criteria/r-01.yaml",
                        Sources.criterion("r-01", "record", "standards: [nhs]").replace("must\n", "should\n"),
                        "standards/criteria/r-02.yaml",
                        Sources.criterion("r-02", "record", "standards: [nhs]\nstatus: retired"),
                        "standards/standards/nhs.yaml",
                        Sources.standard("nhs", "systemTypes: [any]")));
    }

    @Test
    void everySystemTypeThatCanBeBoughtIsCountedWithWhatItInherits() {
        Document page = site().page("compare/");
        List<List<String>> rows = page.select("#systems-table").first().parent().select("tbody tr").stream()
                .map(row -> row.children().eachText())
                .toList();
        assertEquals(
                List.of(
                        List.of(
                                "System app",
                                "0",
                                "0",
                                "0",
                                "0",
                                "Every care setting",
                                "CSV for System app JSON for System app"),
                        List.of(
                                "System record",
                                "2",
                                "1",
                                "1",
                                "1",
                                "Every care setting",
                                "CSV for System record JSON for System record")),
                rows);
    }

    @Test
    void aPageLeadsToTheComparisonWhereThereAreOthersOfItsKind() {
        Rendered site = site();
        Element link = site.page("buy/record/")
                .select("a:contains(Compare with another)")
                .first();
        assertEquals("../../compare/?kind=system-type&id=record", link.attr("href"));
        assertTrue(site.page("standards/nhs/")
                .select("a:contains(Compare with another)")
                .isEmpty());
    }
}

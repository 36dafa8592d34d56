package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader learns on the page of a standard. */
class StandardPageTest {
    @TempDir
    Path folder;

    private Document page(String id, String more, String otherMore) {
        return Rendered.of(
                        folder,
                        Sources.of(
                                "standards/standards/one.yaml",
                                Sources.standard("one", more),
                                "standards/standards/two.yaml",
                                Sources.standard("two", otherMore),
                                "standards/sources.yaml",
                                "- {id: gazette, title: The Gazette, url: 'https://example.org/g', type: official}\n"))
                .page("standards/" + id + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "requires,Requires,Required by",
        "profiles,Profiles,Profiled by",
        "implements,Implements,Implemented by",
        "part-of,Part of,Includes",
        "conflicts-with,Conflicts with,Conflicts with",
        "related,Related to,Related to"
    })
    void aRelationIsReadableFromBothEnds(String type, String there, String back) {
        String relation = "relations: [{type: " + type + ", target: two, note: For now.}]";
        assertEquals(there + " Standard two For now.", relations(page("one", relation, "")));
        assertEquals(back + " Standard one For now.", relations(page("two", relation, "")));
    }

    private static String relations(Document page) {
        return page.select("#relations")
                .first()
                .parent()
                .select(".app-relations__group")
                .text();
    }

    @Test
    void aRelationThatBothEndsNameIsShownOnce() {
        Document page =
                page("one", "relations: [{type: related, target: two}]", "relations: [{type: related, target: one}]");
        assertEquals("Related to Standard two", relations(page));
    }

    @Test
    void onlyRatingsThatSomebodyMadeAreShown() {
        Document page = page("one", "adoption: {value: 4, asOf: 2025-06, evidence: A survey}", "");
        List<String> ratings = page.select("#ratings-table")
                .first()
                .parent()
                .select("tbody td:nth-child(2)")
                .eachText();
        assertEquals(List.of("4 of 5"), ratings);
        assertEquals(0, page("one", "", "").select("#ratings").size());
    }

    @Test
    void thePageSaysWhoIsBoundByWhatAndSinceWhen() {
        Document page = page("one", """
                obligations:
                  - {level: recommended, legalBasis: Sensible to ask for}
                  - level: mandated
                    basis: [s250]
                    roles: [supplier]
                    inUseSince: 2019-12
                    complyBy: 2020-04-01
                    source: gazette
                    confidence: verified
                    asOf: 2026-11
                """, "");
        String text = page.select("#bound").first().parent().text();
        assertTrue(text.indexOf("Mandated") < text.indexOf("Recommended"), text);
        assertTrue(text.contains("Since when In use by December 2019 Comply by 1 April 2020"), text);
        assertTrue(text.contains("Looked at: November 2026."), text);
    }

    @Test
    void thePageSaysHowOldItsEvidenceIs() {
        assertTrue(page("one", "obligations: [{level: mandated, asOf: 2026-10}]", "")
                .text()
                .contains("Evidence seen October 2026"));
        assertTrue(page("one", "obligations: [{level: mandated, asOf: 2021}]", "")
                .text()
                .contains("Evidence of 2021, not confirmed since"));
    }

    @Test
    void statementsThatAreNotConfirmedAreCountedButNeverShown() {
        Document page = page("one", """
                facts:
                  - {text: It began in 2001, confidence: verified, source: gazette}
                  - {text: It is widely liked, confidence: known}
                  - {text: It cures colds, confidence: unsure}
                dates:
                  - {label: invented, date: 1999, confidence: unsure}
                """, "");
        String text = page.text();
        assertTrue(text.contains("It began in 2001. The Gazette"), text);
        assertTrue(text.contains("It is widely liked. General knowledge"), text);
        assertTrue(text.contains("1 more statement is not shown"), text);
        assertFalse(text.contains("colds") || text.contains("1999"), text);
        assertFalse(text.contains("No source is recorded"), text);
    }

    @Test
    void aReplacedStandardLeadsToItsSuccessorBeforeAnythingElse() {
        Document page = page("one", "", "replaces: [one]");
        Element banner = page.select(".app-successor").first();
        assertEquals("This standard has been replaced Use Standard two instead.", banner.text());
        assertEquals("../../standards/two/", banner.select("a").attr("href"));
    }

    @Test
    void theObligationIsSaidInWordsWithItsMeaningAndDate() {
        String text = page("one", "effectiveFrom: 2015-09-03", "")
                .select(".app-statuses")
                .text();
        assertTrue(text.contains("Mandated A law, an information standard or a contract condition"), text);
        assertTrue(text.contains("Since 3 September 2015."), text);
    }
}

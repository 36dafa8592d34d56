package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.applicability.Applicability;
import handbook.applicability.RequirementSet;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.SystemType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a buyer must require of a system. */
class RequirementSetTest {
    @TempDir
    Path folder;

    private Rendered site() {
        return Rendered.of(
                folder,
                Sources.of(
                        "standards/system-types/any.yaml",
                        Sources.systemType("any", "baseline: true"),
                        "standards/system-types/record.yaml",
                        Sources.systemType("record", """
                                inherits: [any]
                                excludes:
                                  - criterion: a-02
                                    reason: It has no screen.
                                """),
                        "standards/system-types/hospital.yaml",
                        Sources.systemType("hospital", "inherits: [record]"),
                        "standards/criteria/a-01.yaml",
                        Sources.criterion("a-01", "any", "standards: [mandatory]"),
                        "standards/criteria/a-02.yaml",
                        Sources.criterion("a-02", "any", "standards: [mandatory]"),
                        "standards/criteria/r-01.yaml",
                        Sources.criterion("r-01", "record", "standards: [mandatory]"),
                        "standards/criteria/r-02.yaml",
                        Sources.criterion("r-02", "record", "standards: [mandatory]\nstatus: retired"),
                        "standards/criteria/h-01.yaml",
                        Sources.criterion("h-01", "hospital", "standards: [mandatory]"),
                        "standards/standards/mandatory.yaml",
                        Sources.standard("mandatory", "systemTypes: [any]"),
                        "standards/standards/gone.yaml",
                        Sources.standard("gone", "systemTypes: [any]").replace("active", "retired"),
                        "standards/standards/advised.yaml",
                        Sources.standard("advised", "systemTypes: [hospital]").replace("mandated", "recommended")));
    }

    private static RequirementSet set(Rendered rendered, String id) {
        Entity system = rendered.site().catalogue().find(Kind.SYSTEM_TYPE, id).orElseThrow();
        return RequirementSet.of(Applicability.of(rendered.site()), (SystemType) system);
    }

    private static List<String> codes(RequirementSet set) {
        return set.criteria().stream().map(item -> item.entity().code()).toList();
    }

    @Test
    void holdsWhatEveryAncestorAsksForButWhatOneOfThemExcludes() {
        Rendered rendered = site();
        assertEquals(List.of("A-01", "A-02"), codes(set(rendered, "any")));
        assertEquals(List.of("A-01", "R-01"), codes(set(rendered, "record")));
        assertEquals(List.of("A-01", "H-01", "R-01"), codes(set(rendered, "hospital")));
    }

    @Test
    void saysWhichAncestorAsksForWhatIsInherited() {
        List<Optional<String>> origins = set(site(), "hospital").criteria().stream()
                .map(item -> item.inheritedFrom().map(SystemType::id))
                .toList();
        assertEquals(List.of(Optional.of("any"), Optional.empty(), Optional.of("record")), origins);
    }

    @Test
    void putsMandatedStandardsFirstAndLeavesRetiredOnesOut() {
        List<String> standards = set(site(), "hospital").standards().stream()
                .map(item -> item.entity().id())
                .toList();
        assertEquals(List.of("mandatory", "advised"), standards);
    }

    @Test
    void theSystemPageTellsOwnFromInheritedAndGivesTheReasonForExclusions() {
        Rendered rendered = site();
        String record = rendered.page("buy/record/").text();
        assertTrue(record.contains("2 requirements apply."), record);
        assertTrue(record.contains("It has no screen."), record);
        assertEquals(
                "From System any",
                rendered.page("buy/record/")
                        .select("#a-01 .app-meta span")
                        .last()
                        .text());
        assertEquals(
                "This system's own",
                rendered.page("buy/record/")
                        .select("#r-01 .app-meta span")
                        .last()
                        .text());
        assertFalse(record.contains("R-02"), "a retired criterion is not required");
    }

    @Test
    void whatIsSpecialComesFirstAndWhatEverySystemMustDoIsFolded() {
        Rendered rendered = Rendered.of(
                folder,
                Sources.of(
                        "standards/system-types/any.yaml",
                        Sources.systemType("any", "baseline: true"),
                        "standards/system-types/record.yaml",
                        Sources.systemType("record", "inherits: [any]"),
                        "standards/standards/all.yaml",
                        Sources.standard("common", "systemTypes: [any]"),
                        "standards/standards/own.yaml",
                        Sources.standard("own", "systemTypes: [record]")));
        Document page = rendered.page("buy/record/");
        assertEquals(
                List.of("Standard own"),
                page.select("section:has(#mandated) > table tbody th").eachText());
        assertEquals(
                "What every system must meet: 1 standard",
                page.select("section:has(#mandated) > details > summary").text());
        assertEquals(
                List.of("Standard common"),
                page.select("section:has(#mandated) > details tbody th").eachText());
        assertTrue(rendered.page("buy/any/").select("details.app-fold").isEmpty(), "its own page folds nothing away");
    }

    @Test
    void theSystemPageSaysSinceWhenAsFarAsItIsRecorded() {
        Rendered rendered = Rendered.of(
                folder,
                Sources.of(
                        "standards/system-types/any.yaml",
                        Sources.systemType("any", "baseline: true"),
                        "standards/standards/dated.yaml",
                        Sources.standard("dated", """
                                systemTypes: [any]
                                issued: 2015
                                effectiveFrom: 2016-08-01
                                complyBy: 2017-03
                                dates:
                                  - {label: version 2 in use from, date: 2019-04-01, confidence: known}
                                  - {label: Version 3 in use from, date: 2031, confidence: unsure}
                                """),
                        "standards/standards/undated.yaml",
                        Sources.standard("undated", "systemTypes: [any]")));
        assertEquals(
                List.of("Standard dated Mandated 1 August 2016 March 2017", "Standard undated Mandated Not recorded"),
                rendered.page("buy/any/").select("#mandated ~ table tbody tr").eachText());
    }

    @Test
    void aTypeWithoutASureCodeForTheNoticeHasThoseOfTheNearestTypeThatHasSome() {
        Rendered rendered = Rendered.of(
                folder,
                Sources.of(
                        "standards/system-types/any.yaml",
                        Sources.systemType("any", "baseline: true\ncpv: [{code: '48000000', title: Software}]"),
                        "standards/system-types/record.yaml",
                        Sources.systemType("record", """
                                inherits: [any]
                                cpv:
                                  - {code: '48180000', title: Medical software}
                                  - {code: '48814400', title: Clinical system, confidence: unsure}
                                """),
                        "standards/system-types/index.yaml",
                        Sources.systemType("index", """
                                inherits: [any]
                                cpv: [{code: '48611000', title: Index, confidence: unsure}]
                                """),
                        "standards/system-types/ward.yaml",
                        Sources.systemType("ward", "inherits: [index]")));
        Map<String, List<String>> codes = Map.of(
                "any",
                List.of("48000000"),
                "record",
                List.of("48180000"),
                "index",
                List.of("48000000"),
                "ward",
                List.of("48000000"));
        codes.forEach((id, own) -> assertEquals(
                own, set(rendered, id).cpv().stream().map(SystemType.Cpv::code).toList(), id));
        assertTrue(rendered.page("buy/ward/").text().contains("so these are general ones"));
        assertFalse(rendered.page("buy/record/").text().contains("48814400"));
    }

    @Test
    void theCriterionPageNamesTheSystemsThatInheritIt() {
        String page = site().page("criteria/a-01/")
                .select("#applies")
                .first()
                .parent()
                .text();
        assertTrue(page.contains("System any"), page);
        assertTrue(page.contains("System hospital"), page);
    }
}

package handbook.applicability;

import static handbook.applicability.ApplicabilityTest.fate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How binding a standard is for those whom its obligations name, and for those whom they do not. */
class BindingRuleTest {
    private static final String TODAY = "2026-11-22";

    @TempDir
    Path folder;

    private TinySite standard(String... obligations) {
        return Wards.standard(
                folder,
                "status: active",
                "systemTypes: [base]",
                "obligations:\n  - " + String.join("\n  - ", obligations));
    }

    @Test
    void theStrongestThatBindsTheSystemCounts() {
        TinySite tiny = standard("{level: recommended}", "{level: mandated, systemTypes: [record]}");
        assertEquals("mandated from [record by base]", fate(tiny, TODAY, List.of(), "record"));
        assertEquals("mandated from [ward by base]", fate(tiny, TODAY, List.of(), "ward"), "by inheritance");
        assertEquals("recommended from [scanner by base]", fate(tiny, TODAY, List.of(), "scanner"));
        assertEquals(
                "mandated from [scanner by base, ward by base]",
                fate(tiny, TODAY, List.of(), "scanner", "ward"),
                "one of several is enough");
    }

    @Test
    void anObligationBindsInItsSettings() {
        TinySite tiny = standard("{level: mandated, careSettings: [home]}", "{level: comply-or-explain}");
        assertEquals("mandated from [ward by base]", fate(tiny, TODAY, List.of("home"), "ward"));
        assertEquals("comply-or-explain from [ward by base]", fate(tiny, TODAY, List.of("hospital"), "ward"));
    }

    @Test
    void whereNoSettingIsAskedTheSystemIsUsedInItsOwn() {
        TinySite tiny = standard("{level: mandated, careSettings: [home]}", "{level: recommended}")
                .with("standards/system-types/all.yaml", """
                        - {id: base, title: Base, summary: A system., baseline: true}
                        - {id: ward, title: Ward, summary: A system., inherits: [base], careSettings: [hospital]}
                        - {id: visit, title: Visit, summary: A system., inherits: [base], careSettings: [home]}
                        """);
        assertEquals("recommended from [ward by base]", fate(tiny, TODAY, List.of(), "ward"));
        assertEquals("mandated from [visit by base]", fate(tiny, TODAY, List.of(), "visit"));
        assertEquals("mandated from [base]", fate(tiny, TODAY, List.of()), "every system is used everywhere");
    }

    @Test
    void itInformsThoseWhomNothingBinds() {
        TinySite tiny = standard("{level: mandated, systemTypes: [scanner]}");
        assertEquals("informational from [ward by base]", fate(tiny, TODAY, List.of(), "ward"));
    }

    @Test
    void anObligationToComeIsEmergingAndTheOneOfTodayCounts() {
        TinySite alone = standard("{level: mandated, effectiveFrom: 2027-04-01}");
        assertEquals("emerging from [ward by base]", fate(alone, TODAY, List.of(), "ward"));
        assertEquals("mandated from [ward by base]", fate(alone, "2027-04-01", List.of(), "ward"));
        TinySite both = standard("{level: mandated, effectiveFrom: 2027-04-01}", "{level: recommended}");
        assertEquals("recommended from [ward by base]", fate(both, TODAY, List.of(), "ward"));
        assertEquals("mandated from [ward by base]", fate(both, "2027-04-01", List.of(), "ward"));
    }

    @Test
    void nothingBindsBeforeItWasThere() {
        TinySite used = standard("{level: mandated, inUseSince: 2015-07}");
        assertEquals("emerging from [ward by base]", fate(used, "2015-06-30", List.of(), "ward"));
        assertEquals("mandated from [ward by base]", fate(used, "2015-07-01", List.of(), "ward"));
        TinySite versions = Wards.standard(
                folder,
                "status: active",
                "obligation: mandated",
                "systemTypes: [base]",
                "versions: [{number: 2, status: active, issued: 2018}, {number: 1, status: retired, issued: 2012-03}]");
        assertEquals("emerging from [ward by base]", fate(versions, "2012-02-29", List.of(), "ward"));
        assertEquals("mandated from [ward by base]", fate(versions, "2012-03-01", List.of(), "ward"));
    }

    @Test
    void aMandateForSomeSystemsIsNoQuestionForOthers() {
        TinySite named = Wards.standard(
                folder,
                "status: active",
                "systemTypes: [scanner]",
                "obligations: [{level: mandated, systemTypes: [scanner]}, {level: recommended}]");
        assertEquals("not-asked", fate(named, TODAY, List.of(), "ward"));
        TinySite everybody = Wards.standard(
                folder,
                "status: active",
                "systemTypes: [scanner]",
                "obligations: [{level: mandated, careSettings: [hospital]}, {level: recommended}]");
        assertEquals("to check", fate(everybody, TODAY, List.of("hospital"), "ward"));
        assertEquals("not-asked", fate(everybody, TODAY, List.of("home"), "ward"));
    }

    @Test
    void whatIsToBeCheckedBindsOnTheDay() {
        TinySite later = Wards.standard(folder, "status: active", "obligation: mandated", "effectiveFrom: 2027-04-01");
        assertEquals("not-asked", fate(later, TODAY, List.of(), "ward"));
        assertEquals("to check", fate(later, "2027-04-01", List.of(), "ward"));
    }
}

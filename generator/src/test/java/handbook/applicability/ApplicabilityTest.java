package handbook.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.model.choice.Obligation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which standards the rule says apply, and under which obligation. */
class ApplicabilityTest {
    @TempDir
    Path folder;

    /** What becomes of a standard, asked for a ward system in hospital on the day of the site. */
    static String fate(TinySite tiny) {
        return fate(tiny, "2026-11-22", "ward");
    }

    private static String fate(TinySite tiny, String day, String... systems) {
        return fate(tiny, day, List.of("hospital"), systems);
    }

    static String fate(TinySite tiny, String day, List<String> settings, String... systems) {
        Answer answer = Wards.answer(tiny, day, Optional.empty(), settings, systems);
        return Stream.of(
                        answer.standards().stream()
                                .map(one -> one.group().id() + " from "
                                        + one.because().stream()
                                                .map(Wards::words)
                                                .toList()),
                        answer.toCheck().stream().map(one -> "to check"),
                        answer.standardsLeftOut().stream()
                                .map(one -> one.reason().id()))
                .flatMap(some -> some)
                .reduce("", String::concat);
    }

    @Test
    void aBindingStandardThatNamesNoSystemIsToBeChecked() {
        assertEquals("to check", fate(Wards.standard(folder, "status: active", "obligation: mandated")));
        assertEquals(
                "to check",
                fate(Wards.standard(
                        folder, "status: active", "obligation: comply-or-explain", "careSettings: [hospital]")));
    }

    @Test
    void aStandardThatNamesNoSystemIsLeftOutIfItBindsNobodyHere() {
        assertEquals("not-asked", fate(Wards.standard(folder, "status: active", "obligation: recommended")));
        assertEquals(
                "not-asked",
                fate(Wards.standard(folder, "status: active", "obligation: mandated", "careSettings: [home]")));
        assertEquals("not-asked", fate(Wards.standard(folder, "status: retired", "obligation: mandated")));
    }

    @Test
    void aStandardAskedOfOtherSystemsIsLeftOut() {
        assertEquals(
                "not-asked",
                fate(Wards.standard(
                        folder, "status: active", "obligation: comply-or-explain", "systemTypes: [scanner]")));
    }

    @Test
    void aMandateIsNeverDroppedBecauseItNamesOtherSystems() {
        assertEquals(
                "to check",
                fate(Wards.standard(folder, "status: active", "obligation: mandated", "systemTypes: [scanner]")));
    }

    @Test
    void aStandardNoLongerInUseIsLeftOutBeforeAnythingElse() {
        assertEquals(
                "past",
                fate(Wards.standard(
                        folder,
                        "status: retired",
                        "obligation: mandated",
                        "systemTypes: [ward]",
                        "careSettings: [home]")));
        assertEquals(
                "past",
                fate(Wards.standard(folder, "status: withdrawn", "obligation: mandated", "systemTypes: [ward]")));
    }

    @Test
    void aStandardUsedElsewhereIsLeftOut() {
        assertEquals(
                "other-settings",
                fate(Wards.standard(
                        folder,
                        "status: proposed",
                        "obligation: mandated",
                        "systemTypes: [ward]",
                        "careSettings: [home]")));
    }

    @Test
    void whatIsNotSettledYetIsEmerging() {
        assertEquals(
                "emerging from [ward]",
                fate(Wards.standard(folder, "status: proposed", "obligation: mandated", "systemTypes: [ward]")));
        assertEquals(
                "emerging from [ward]",
                fate(Wards.standard(
                        folder, "status: in-development", "obligation: recommended", "systemTypes: [ward]")));
    }

    @Test
    void anObligationIsEmergingUntilTheDayItBegins() {
        TinySite later = Wards.standard(
                folder, "status: active", "obligation: mandated", "systemTypes: [ward]", "effectiveFrom: 2027-04");
        assertEquals("emerging from [ward]", fate(later));
        assertEquals("emerging from [ward]", fate(later, "2027-03-31", "ward"));
        assertEquals("mandated from [ward]", fate(later, "2027-04-01", "ward"));
    }

    @Test
    void nothingBindsBeforeItIsFirstPublished() {
        TinySite later = Wards.standard(
                folder, "status: active", "obligation: mandated", "systemTypes: [ward]", "issued: 2024-04-15");
        assertEquals("mandated from [ward]", fate(later));
        assertEquals("emerging from [ward]", fate(later, "2024-04-14", "ward"));
        assertEquals("mandated from [ward]", fate(later, "2024-04-15", "ward"));
        TinySite sooner = Wards.standard(
                folder,
                "status: active",
                "obligation: mandated",
                "systemTypes: [ward]",
                "issued: 2024",
                "effectiveFrom: 2020-04-01");
        assertEquals(
                "mandated from [ward]", fate(sooner, "2020-04-01", "ward"), "an edition may be older than its text");
    }

    @Test
    void anythingElseAppliesUnderItsObligation() {
        for (Obligation obligation : Obligation.values()) {
            for (String status : List.of("active", "deprecated", "on-hold")) {
                assertEquals(
                        obligation.id() + " from [ward by record]",
                        fate(Wards.standard(
                                folder,
                                "status: " + status,
                                "obligation: " + obligation.id(),
                                "systemTypes: [record]")));
            }
        }
    }

    @Test
    void theNearestTypeThatAsksIsNamed() {
        assertEquals(
                "mandated from [ward by record]",
                fate(Wards.standard(folder, "status: active", "obligation: mandated", "systemTypes: [base, record]")));
    }

    @Test
    void ofSeveralSystemsOneIsEnoughAndEachThatAsksIsNamed() {
        TinySite tiny = Wards.standard(folder, "status: active", "obligation: mandated", "systemTypes: [record]");
        assertEquals("mandated from [ward by record]", fate(tiny, "2026-11-22", "scanner", "ward"));
        assertEquals("mandated from [record, ward by record]", fate(tiny, "2026-11-22", "ward", "record"));
    }

    @Test
    void noSystemMeansTheBaseline() {
        assertEquals(
                "mandated from [base]",
                fate(
                        Wards.standard(folder, "status: active", "obligation: mandated", "systemTypes: [base]"),
                        "2026-11-22"));
    }

    @Test
    void theStatusOnADayFollowsTheDatedChanges() {
        TinySite tiny = Wards.standard(
                folder,
                "status: active",
                "obligation: mandated",
                "systemTypes: [ward]",
                "statusEvents:",
                "  - {status: in-development, date: 2020}",
                "  - {status: active, date: 2022-05}",
                "  - {status: retired, date: 2028}");
        assertEquals("mandated from [ward]", fate(tiny));
        assertEquals("mandated from [ward]", fate(tiny, "2027-12-31", "ward"));
        assertEquals("past", fate(tiny, "2028-01-01", "ward"));
        assertEquals("mandated from [ward]", fate(tiny, "2022-05-01", "ward"));
        assertEquals("emerging from [ward]", fate(tiny, "2022-04-30", "ward"));
        assertEquals("mandated from [ward]", fate(tiny, "2019-12-31", "ward"), "today's, where no change is recorded");
    }
}

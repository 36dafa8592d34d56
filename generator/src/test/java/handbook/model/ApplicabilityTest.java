package handbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.diagnostics.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each line of the rule that says what applies. */
class ApplicabilityTest {
    @TempDir
    Path folder;

    private TinySite tiny() {
        return TinySite.in(folder).with("standards/taxonomies.yaml", """
                topics:
                  - {id: all, title: All, summary: Everything.}
                careSettings:
                  - {id: hospital, title: Hospital, summary: A hospital.}
                  - {id: home, title: Home, summary: At home.}
                """).with("standards/system-types/all.yaml", """
                - {id: base, title: Base, summary: A system., baseline: true}
                - {id: record, title: Record, summary: A system., inherits: [base]}
                - {id: ward, title: Ward, summary: A system., inherits: [record]}
                - {id: scanner, title: Scanner, summary: A system., inherits: [base]}
                """);
    }

    private TinySite standard(String... fields) {
        return tiny().with("standards/standards/it.yaml", """
                id: it
                title: It
                summary: A standard.
                type: identifier
                topics: [all]
                """ + String.join("\n", fields) + "\n");
    }

    /** What becomes of a standard, asked for a ward system in hospital on the day of the site. */
    private static String fate(TinySite tiny) {
        return fate(tiny, "2026-11-22", "ward");
    }

    private static String fate(TinySite tiny, String day, String... systems) {
        Answer answer = answer(tiny, day, Optional.empty(), List.of("hospital"), systems);
        return Stream.of(
                        answer.standards().stream()
                                .map(one -> one.group().id() + " from "
                                        + one.because().stream()
                                                .map(ApplicabilityTest::words)
                                                .toList()),
                        answer.toCheck().stream().map(one -> "to check"),
                        answer.standardsLeftOut().stream()
                                .map(one -> one.reason().id()))
                .flatMap(some -> some)
                .reduce("", String::concat);
    }

    private static String words(Ground ground) {
        return ground.system().id()
                + ground.inheritedFrom().map(type -> " by " + type.id()).orElse("");
    }

    private static Answer answer(
            TinySite tiny, String day, Optional<Role> role, List<String> settings, String... systems) {
        assertEquals(
                List.of(),
                tiny.diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList());
        Site site = tiny.site();
        return Applicability.of(site)
                .answer(new Question(
                        Stream.of(systems)
                                .map(id -> site.catalogue()
                                        .find(Kind.SYSTEM_TYPE, id)
                                        .map(SystemType.class::cast)
                                        .orElseThrow())
                                .toList(),
                        settings.stream()
                                .map(id -> site.catalogue()
                                        .find(Kind.CARE_SETTING, id)
                                        .map(CareSetting.class::cast)
                                        .orElseThrow())
                                .toList(),
                        LocalDate.parse(day),
                        role));
    }

    @Test
    void aBindingStandardThatNamesNoSystemIsToBeChecked() {
        assertEquals("to check", fate(standard("status: active", "obligation: mandated")));
        assertEquals(
                "to check",
                fate(standard("status: active", "obligation: comply-or-explain", "careSettings: [hospital]")));
    }

    @Test
    void aStandardThatNamesNoSystemIsLeftOutIfItBindsNobodyHere() {
        assertEquals("not-asked", fate(standard("status: active", "obligation: recommended")));
        assertEquals("not-asked", fate(standard("status: active", "obligation: mandated", "careSettings: [home]")));
        assertEquals("not-asked", fate(standard("status: retired", "obligation: mandated")));
    }

    @Test
    void aStandardAskedOfOtherSystemsIsLeftOut() {
        assertEquals("not-asked", fate(standard("status: active", "obligation: mandated", "systemTypes: [scanner]")));
    }

    @Test
    void aStandardNoLongerInUseIsLeftOutBeforeAnythingElse() {
        assertEquals(
                "past",
                fate(standard(
                        "status: retired", "obligation: mandated", "systemTypes: [ward]", "careSettings: [home]")));
        assertEquals("past", fate(standard("status: withdrawn", "obligation: mandated", "systemTypes: [ward]")));
    }

    @Test
    void aStandardUsedElsewhereIsLeftOut() {
        assertEquals(
                "other-settings",
                fate(standard(
                        "status: proposed", "obligation: mandated", "systemTypes: [ward]", "careSettings: [home]")));
    }

    @Test
    void whatIsNotSettledYetIsEmerging() {
        assertEquals(
                "emerging from [ward]",
                fate(standard("status: proposed", "obligation: mandated", "systemTypes: [ward]")));
        assertEquals(
                "emerging from [ward]",
                fate(standard("status: in-development", "obligation: recommended", "systemTypes: [ward]")));
    }

    @Test
    void anObligationIsEmergingUntilTheDayItBegins() {
        TinySite later =
                standard("status: active", "obligation: mandated", "systemTypes: [ward]", "effectiveFrom: 2027-04");
        assertEquals("emerging from [ward]", fate(later));
        assertEquals("emerging from [ward]", fate(later, "2027-03-31", "ward"));
        assertEquals("mandated from [ward]", fate(later, "2027-04-01", "ward"));
    }

    @Test
    void nothingBindsBeforeItIsFirstPublished() {
        TinySite later =
                standard("status: active", "obligation: mandated", "systemTypes: [ward]", "issued: 2024-04-15");
        assertEquals("mandated from [ward]", fate(later));
        assertEquals("emerging from [ward]", fate(later, "2024-04-14", "ward"));
        assertEquals("mandated from [ward]", fate(later, "2024-04-15", "ward"));
        TinySite sooner = standard(
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
                        fate(standard("status: " + status, "obligation: " + obligation.id(), "systemTypes: [record]")));
            }
        }
    }

    @Test
    void theNearestTypeThatAsksIsNamed() {
        assertEquals(
                "mandated from [ward by record]",
                fate(standard("status: active", "obligation: mandated", "systemTypes: [base, record]")));
    }

    @Test
    void ofSeveralSystemsOneIsEnoughAndEachThatAsksIsNamed() {
        TinySite tiny = standard("status: active", "obligation: mandated", "systemTypes: [record]");
        assertEquals("mandated from [ward by record]", fate(tiny, "2026-11-22", "scanner", "ward"));
        assertEquals("mandated from [record, ward by record]", fate(tiny, "2026-11-22", "ward", "record"));
    }

    @Test
    void noSystemMeansTheBaseline() {
        assertEquals(
                "mandated from [base]",
                fate(standard("status: active", "obligation: mandated", "systemTypes: [base]"), "2026-11-22"));
    }

    @Test
    void theStatusOnADayFollowsTheDatedChanges() {
        TinySite tiny = standard(
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

    private static String criterion(String id, String systems, String more) {
        return """
                - id: %s
                  title: Criterion %s
                  summary: What it asks.
                  code: %s
                  statement: The system must.
                  level: must
                  systemTypes: [%s]
                  standards: [it]
                  question: Can it?
                  response: {dataType: text}
                  verification: document
                  verificationNote: Read it.
                  scoring: {kind: scaled, bands: [None, Little, Some, Most, All], weight: high}
                  %s
                """.formatted(id, id, id, systems, more);
    }

    private TinySite requirements() {
        return standard("status: active", "obligation: mandated")
                .with("standards/system-types/all.yaml", """
                        - {id: base, title: Base, summary: A system., baseline: true}
                        - {id: record, title: Record, summary: A system., inherits: [base], excludes: [{criterion: b-1, reason: It has no screen.}]}
                        - {id: ward, title: Ward, summary: A system., inherits: [record]}
                        - {id: both, title: Both, summary: A system., inherits: [record, base]}
                        - {id: own, title: Own, summary: A system., inherits: [base], excludes: [{criterion: b-1, reason: Never seen.}]}
                        """)
                .with(
                        "standards/criteria/all.yaml",
                        criterion("b-1", "base, own", "")
                                + criterion("b-2", "base", "careSettings: [home]")
                                + criterion("r-1", "record", "")
                                + criterion("r-2", "record", "status: retired"));
    }

    private static List<String> required(Answer answer) {
        return answer.criteria().stream()
                .map(one -> one.entity().id() + " for "
                        + String.join(
                                ", ",
                                one.because().stream()
                                        .map(ApplicabilityTest::words)
                                        .toList()))
                .toList();
    }

    private static List<String> notRequired(Answer answer) {
        return answer.criteriaLeftOut().stream()
                .map(one -> one.entity().id() + " " + one.reason().id()
                        + one.note().map(note -> ": " + note).orElse(""))
                .toList();
    }

    @Test
    void anExclusionHoldsForThoseThatInheritThroughTheTypeThatMakesIt() {
        Answer ward = answer(requirements(), "2026-11-22", Optional.empty(), List.of("hospital"), "ward");
        assertEquals(List.of("r-1 for ward by record"), required(ward));
        assertEquals(List.of("b-1 excluded: It has no screen.", "b-2 other-settings"), notRequired(ward));
    }

    @Test
    void aRequirementThatArrivesByAnotherWayStays() {
        Answer both = answer(requirements(), "2026-11-22", Optional.empty(), List.of(), "both");
        assertEquals(List.of("b-1 for both by base", "b-2 for both by base", "r-1 for both by record"), required(both));
    }

    @Test
    void anExclusionNeverRemovesATypesOwn() {
        Answer own = answer(requirements(), "2026-11-22", Optional.empty(), List.of("home"), "own");
        assertEquals(List.of("b-1 for own", "b-2 for own by base"), required(own));
        assertEquals(List.of("r-1 not-asked"), notRequired(own));
    }

    @Test
    void whatOneSystemExcludesAnotherMayStillAskFor() {
        Answer answer = answer(requirements(), "2026-11-22", Optional.empty(), List.of("home"), "ward", "base");
        assertEquals(List.of("b-1 for base", "b-2 for base, ward by base", "r-1 for ward by record"), required(answer));
    }

    private static final String POLICY = """
            id: act
            title: The Act
            summary: A law.
            kind: legislation
            topics: [all]
            """;

    private static List<String> policies(TinySite tiny, String day, Optional<Role> role) {
        return answer(tiny, day, role, List.of("hospital"), "ward").policies().stream()
                .map(one -> one.entity().id() + " " + Applicability.ids(one.standards()) + " "
                        + Applicability.ids(one.criteria()) + " "
                        + one.duties().stream().map(Policy.Duty::what).toList())
                .toList();
    }

    private TinySite policy(String... fields) {
        return requirements().with("standards/policies/act.yaml", POLICY + String.join("\n", fields) + "\n");
    }

    @Test
    void aPolicyAppliesBehindAStandardThatApplies() {
        TinySite tiny = policy("status: in-force", "recommends: [it]");
        assertEquals(List.of(), policies(tiny, "2026-11-22", Optional.empty()), "the standard is asked of nobody");
        tiny.with("standards/standards/it.yaml", """
                id: it
                title: It
                summary: A standard.
                type: identifier
                status: active
                obligation: mandated
                topics: [all]
                systemTypes: [base]
                """);
        assertEquals(List.of("act [it] [] []"), policies(tiny, "2026-11-22", Optional.empty()));
    }

    @Test
    void aPolicyAppliesBehindARequirementThatApplies() {
        TinySite tiny = policy("status: in-force")
                .with("standards/criteria/more.yaml", criterion("w-1", "ward", "policies: [act]"));
        assertEquals(List.of("act [] [w-1] []"), policies(tiny, "2026-11-22", Optional.empty()));
    }

    @Test
    void aRoleAddsThePoliciesThatObligeIt() {
        TinySite tiny = policy(
                "status: in-force",
                "obliges:",
                "  - {who: Trusts, what: Write it down, roles: [trust]}",
                "  - {who: Somebody, what: Look}");
        assertEquals(List.of(), policies(tiny, "2026-11-22", Optional.empty()));
        assertEquals(List.of(), policies(tiny, "2026-11-22", Optional.of(Role.SUPPLIER)));
        assertEquals(List.of("act [] [] [Write it down]"), policies(tiny, "2026-11-22", Optional.of(Role.TRUST)));
    }

    private List<String> daysInForce(String... fields) {
        TinySite tiny = policy(Stream.concat(
                        Stream.of(fields), Stream.of("obliges: [{who: Trusts, what: Write it down, roles: [trust]}]"))
                .toArray(String[]::new));
        return Stream.of("2015-12-31", "2016-01-01", "2019-07-31", "2019-08-01", "2026-11-22")
                .filter(day -> !policies(tiny, day, Optional.of(Role.TRUST)).isEmpty())
                .toList();
    }

    @Test
    void aPolicyIsInForceFromItsFirstDayUntilItEnds() {
        assertEquals(
                List.of("2016-01-01", "2019-07-31"),
                daysInForce("status: ended", "inForceFrom: 2016", "inForceTo: 2019-08"));
        assertEquals(
                List.of("2016-01-01", "2019-07-31", "2019-08-01", "2026-11-22"),
                daysInForce("status: in-force", "inForceFrom: 2016"));
        assertEquals(5, daysInForce("status: in-force").size());
    }

    @Test
    void aPolicyThatIsOverWithoutAKnownEndIsNeverInForce() {
        assertEquals(List.of(), daysInForce("status: superseded", "inForceFrom: 2016"));
        assertEquals(List.of(), daysInForce("status: ended"));
    }

    @Test
    void aProposedPolicyIsNeverInForce() {
        assertEquals(List.of(), daysInForce("status: proposed", "inForceFrom: 2016"));
    }
}

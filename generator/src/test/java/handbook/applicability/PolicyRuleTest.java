package handbook.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.model.Policy;
import handbook.model.choice.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which policies the rule says apply, and when they are in force. */
class PolicyRuleTest {
    @TempDir
    Path folder;

    private static final String POLICY = """
            id: act
            title: The Act
            summary: A law.
            kind: legislation
            topics: [all]
            """;

    private static List<String> policies(TinySite tiny, String day, Optional<Role> role) {
        return Wards.answer(tiny, day, role, List.of("hospital"), "ward").policies().stream()
                .map(one -> one.entity().id() + " " + Applicability.ids(one.standards()) + " "
                        + Applicability.ids(one.criteria()) + " "
                        + one.duties().stream().map(Policy.Duty::what).toList())
                .toList();
    }

    private TinySite policy(String... fields) {
        return Wards.requirements(folder)
                .with("standards/policies/act.yaml", POLICY + String.join("\n", fields) + "\n");
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
                .with("standards/criteria/more.yaml", Wards.criterion("w-1", "ward", "policies: [act]"));
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

package handbook.acceptance;

import handbook.diagnostics.Rule;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.choice.PolicyStatus;
import java.util.List;

/** What is done to policies. */
final class PolicyEdits {
    static final List<Edit> ALL = List.of(
            Edit.of("a policy that ends next year", draft -> draft.set(inForce(draft), "inForceTo", "2027-06-30")),
            Edit.of("a policy that begins next year", draft -> draft.set(inForce(draft), "inForceFrom", "2027-04-01")),
            Edit.of(
                    "a policy whose end is not known superseded",
                    draft -> {
                        Policy old = inForce(draft);
                        Policy other = Edit.first(
                                draft.site(),
                                Policy.class,
                                one -> one.status() == PolicyStatus.IN_FORCE
                                        && !one.is(old)
                                        && one.derivesFrom().isEmpty()
                                        && one.replaces().isEmpty());
                        draft.set(old, "status", "superseded");
                        draft.set(old, "replacedBy", "[" + other.id() + "]");
                    },
                    Rule.SUPERSEDED_REFERENCE,
                    Rule.RECOMMENDS_THE_FUTURE),
            Edit.of(
                    "a policy made a draft",
                    draft -> draft.set(inForce(draft), "draft", "true"),
                    Rule.ORPHAN,
                    Rule.UNDEFINED_ACRONYM,
                    Rule.UNGROUNDED_CRITERION,
                    Rule.MANDATE_NOT_MUTUAL,
                    Rule.RECOMMENDS_THE_FUTURE),
            Edit.of(
                    "a proposed policy with a duty",
                    draft -> draft.write("standards/policies/made-up-policy.yaml", """
                    id: made-up-policy
                    title: A made-up policy
                    summary: What it changes.
                    kind: legislation
                    status: proposed
                    mandates: [%s]
                    obliges:
                      - {who: Trusts, what: Get ready, by: 2028-01, roles: [trust]}
                    """.formatted(
                                    Edit.first(draft, Standard.class).id())),
                    Rule.ORPHAN,
                    Rule.SUPERSEDED_REFERENCE,
                    Rule.UNSOURCED_POLICY));

    private PolicyEdits() {}

    /** A policy in force that has no dates and no kin yet, but bears on standards. */
    private static Policy inForce(Draft draft) {
        return Edit.first(
                draft.site(),
                Policy.class,
                one -> one.status() == PolicyStatus.IN_FORCE
                        && one.inForceTo().isEmpty()
                        && one.replacedBy().isEmpty()
                        && draft.site().successors(one).isEmpty()
                        && draft.site().predecessors(one).isEmpty()
                        && !(one.mandates().isEmpty() && one.recommends().isEmpty()));
    }
}

package handbook.pictures.lineage;

import handbook.model.Policy;
import handbook.model.choice.PolicyKind;
import java.util.Locale;

/** What sort of thing a policy is: what binds, what is wanted, what is done. */
enum Lane {
    LAW,
    PLANS,
    WORK;

    static Lane of(Policy policy) {
        return of(policy.policyKind());
    }

    private static Lane of(PolicyKind kind) {
        return switch (kind) {
            case LEGISLATION, DIRECTION, CONTRACT_CONDITION -> LAW;
            case STRATEGY, POLICY, CHARTER, REVIEW -> PLANS;
            case PROGRAMME, GUIDANCE -> WORK;
        };
    }

    /** As the words know it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

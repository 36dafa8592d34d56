package handbook.model.choice;

/** What sort of policy it is. */
public enum PolicyKind implements Choice {
    LEGISLATION,
    DIRECTION,
    STRATEGY,
    POLICY,
    CONTRACT_CONDITION,
    CHARTER,
    GUIDANCE,
    PROGRAMME,
    REVIEW;

    /** Whether it obliges those it names; others ask, promise or advise. */
    public boolean isBinding() {
        return this == LEGISLATION || this == DIRECTION || this == CONTRACT_CONDITION;
    }
}

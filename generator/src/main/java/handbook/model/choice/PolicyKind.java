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
    REVIEW
}

package handbook.model.choice;

/** A theme of the digital maturity assessment. */
public enum Theme implements Choice {
    READINESS,
    CAPABILITIES,
    INFRASTRUCTURE
}

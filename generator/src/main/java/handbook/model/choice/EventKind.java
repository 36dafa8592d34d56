package handbook.model.choice;

/** What sort of event happened. */
public enum EventKind implements Choice {
    LAW,
    POLICY,
    STANDARD,
    SERVICE,
    PROGRAMME,
    ORGANISATION,
    DEADLINE,
    SECURITY,
    OTHER
}

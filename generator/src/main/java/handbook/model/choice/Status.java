package handbook.model.choice;

/** Where a standard is in its life. */
public enum Status implements Choice {
    PROPOSED("Proposed", "Put forward, not yet agreed. Do not ask for it in a tender yet."),
    IN_DEVELOPMENT("In development", "Being written or tried out. Ask suppliers for their plans, not for conformance."),
    ACTIVE("Active", "Published and in use. You can ask for it today."),
    DEPRECATED("Deprecated", "Still running, but do not start new work on it."),
    RETIRED("Retired", "No longer in use. Do not ask for it; read it only to understand old contracts and interfaces."),
    ON_HOLD("On hold", "Work has stopped for now. Check with the owner before you rely on it."),
    WITHDRAWN("Withdrawn", "Taken back by its owner. Do not use it.");

    private final String title;
    private final String meaning;

    Status(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** Whether it is no longer in use. */
    public boolean isPast() {
        return this == RETIRED || this == WITHDRAWN;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}

package handbook.model.choice;

/** Where a standard is in its life. */
public enum Status implements Choice {
    PROPOSED,
    IN_DEVELOPMENT,
    ACTIVE,
    DEPRECATED,
    RETIRED,
    ON_HOLD,
    WITHDRAWN;

    /** Whether it is no longer in use. */
    public boolean isPast() {
        return this == RETIRED || this == WITHDRAWN;
    }
}

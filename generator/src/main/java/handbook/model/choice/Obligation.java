package handbook.model.choice;

/** How binding a standard is. */
public enum Obligation implements Choice {
    MANDATED,
    COMPLY_OR_EXPLAIN,
    RECOMMENDED,
    EMERGING,
    INFORMATIONAL;

    /** Whether somebody must act on it. */
    public boolean isBinding() {
        return this == MANDATED || this == COMPLY_OR_EXPLAIN;
    }
}

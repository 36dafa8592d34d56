package handbook.model.choice;

/** How binding a standard is. */
public enum Obligation implements Choice {
    MANDATED,
    COMPLY_OR_EXPLAIN,
    RECOMMENDED,
    EMERGING,
    INFORMATIONAL
}

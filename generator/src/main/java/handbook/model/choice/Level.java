package handbook.model.choice;

/** How much a criterion matters. */
public enum Level implements Choice {
    MUST,
    SHOULD,
    COULD
}

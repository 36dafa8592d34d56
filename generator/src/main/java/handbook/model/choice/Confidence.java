package handbook.model.choice;

/** How sure the editors are of what an entity or a fact says. */
public enum Confidence implements Choice {
    VERIFIED,
    KNOWN,
    UNSURE
}

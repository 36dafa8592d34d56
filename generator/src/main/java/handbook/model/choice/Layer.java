package handbook.model.choice;

/** The layer of interoperability a standard serves. */
public enum Layer implements Choice {
    LEGAL,
    ORGANISATIONAL,
    SEMANTIC,
    TECHNICAL
}

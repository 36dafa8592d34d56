package handbook.model.choice;

/** How a buyer checks an answer. */
public enum Verification implements Choice {
    DEMONSTRATION,
    TEST,
    DOCUMENT,
    REFERENCE,
    CONTRACT_TERM
}

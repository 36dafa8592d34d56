package handbook.model.choice;

/** How something comes from one party to another. */
public enum Movement implements Choice {
    SENDS,
    ASKS_FOR,
    WORKS_ON
}

package handbook.model.choice;

/** Whose level of maturity another level waits for. */
public enum WhoseLevel implements Choice {
    SAME,
    ANY
}

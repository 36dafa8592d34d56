package handbook.model.choice;

/** Where a reader is on the way to a roadmap. */
public enum Stage implements Choice {
    BASELINE,
    VISION,
    PLAN,
    BUY,
    DELIVER
}

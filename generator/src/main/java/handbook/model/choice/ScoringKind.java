package handbook.model.choice;

/** How an answer is scored. */
public enum ScoringKind implements Choice {
    PASS_FAIL,
    SCALED
}

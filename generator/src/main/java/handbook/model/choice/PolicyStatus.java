package handbook.model.choice;

/** Whether a policy is in force. */
public enum PolicyStatus implements Choice {
    PROPOSED,
    IN_FORCE,
    SUPERSEDED,
    REPEALED,
    ENDED
}

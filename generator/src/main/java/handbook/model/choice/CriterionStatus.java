package handbook.model.choice;

/** Whether a criterion may be used. */
public enum CriterionStatus implements Choice {
    LIVE,
    DRAFT,
    RETIRED
}

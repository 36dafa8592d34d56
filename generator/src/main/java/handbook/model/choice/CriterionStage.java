package handbook.model.choice;

/** When in a procurement a criterion is used. */
public enum CriterionStage implements Choice {
    SELECTION,
    AWARD,
    CONTRACT
}

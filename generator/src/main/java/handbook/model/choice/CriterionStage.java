package handbook.model.choice;

/** When in a procurement a criterion is used. */
public enum CriterionStage implements Choice {
    SELECTION("Selection", "Decides who may bid."),
    AWARD("Award", "Decides which bid is best."),
    CONTRACT("Contract", "Binds the winner.");

    private final String title;
    private final String meaning;

    CriterionStage(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}

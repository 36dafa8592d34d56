package handbook.model.choice;

/** Whether a criterion may be used. */
public enum CriterionStatus implements Choice {
    LIVE("Live", "Use it."),
    DRAFT("Draft", "Being written."),
    RETIRED("Retired", "Kept for reading older tenders.");

    private final String title;
    private final String meaning;

    CriterionStatus(String title, String meaning) {
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

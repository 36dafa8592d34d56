package handbook.model.choice;

/** A suggested share of the quality score. */
public enum WeightBand implements Choice {
    NONE("Pass or fail gate", "No weight."),
    HIGH("High", "3 to 5 per cent of the quality score."),
    MEDIUM("Medium", "1.5 to 3 per cent of the quality score."),
    LOW("Low", "0.5 to 1.5 per cent of the quality score.");

    private final String title;
    private final String meaning;

    WeightBand(String title, String meaning) {
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

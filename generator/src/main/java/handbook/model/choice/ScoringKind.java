package handbook.model.choice;

/** How an answer is scored. */
public enum ScoringKind implements Choice {
    PASS_FAIL("Pass or fail", "The answer meets the pass mark or the bid stops here."),
    SCALED("Scored 0 to 4", "Better evidence earns a higher score.");

    private final String title;
    private final String meaning;

    ScoringKind(String title, String meaning) {
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

package handbook.model.choice;

/** How much a criterion matters. */
public enum Level implements Choice {
    MUST("Must", "A bid that cannot meet it is normally excluded or needs a dated remedy plan."),
    SHOULD("Should", "Scored; absence needs a reason."),
    COULD("Could", "Desirable; small credit.");

    private final String title;
    private final String meaning;

    Level(String title, String meaning) {
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

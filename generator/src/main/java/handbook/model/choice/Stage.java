package handbook.model.choice;

/** Where a reader is on the way to a roadmap. */
public enum Stage implements Choice {
    BASELINE("Baseline", "Find out where you are."),
    VISION("Vision", "Agree where you want to be."),
    PLAN("Plan", "Choose the path between the two."),
    BUY("Buy", "Buy what the plan needs."),
    DELIVER("Deliver", "Put it in, use it and measure it.");

    private final String title;
    private final String meaning;

    Stage(String title, String meaning) {
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

package handbook.model.choice;

/** Whether a policy is in force. */
public enum PolicyStatus implements Choice {
    PROPOSED("Proposed", "Not yet in force."),
    IN_FORCE("In force", "Applies today."),
    SUPERSEDED("Superseded", "Replaced by something later."),
    REPEALED("Repealed or lapsed", "No longer law or no longer applied."),
    ENDED("Ended", "The programme or period is over.");

    private final String title;
    private final String meaning;

    PolicyStatus(String title, String meaning) {
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

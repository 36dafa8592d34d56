package handbook.model.choice;

/** A theme of the digital maturity assessment. */
public enum Theme implements Choice {
    READINESS("Readiness", "Plans, leadership, people and money are in place."),
    CAPABILITIES("Capabilities", "What digital systems let people do."),
    INFRASTRUCTURE("Infrastructure", "The networks, devices and safeguards underneath.");

    private final String title;
    private final String meaning;

    Theme(String title, String meaning) {
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

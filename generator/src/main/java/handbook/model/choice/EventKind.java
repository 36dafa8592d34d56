package handbook.model.choice;

/** What sort of event happened. */
public enum EventKind implements Choice {
    LAW("Law", "An Act or regulations."),
    POLICY("Policy", "A strategy, plan or policy."),
    STANDARD("Standard", "A standard or a release of one."),
    SERVICE("Service", "A service started, changed or stopped."),
    PROGRAMME("Programme", "Funded work began or ended."),
    ORGANISATION("Organisation", "A body was set up, merged or closed."),
    DEADLINE("Deadline", "Something had to be done by then."),
    SECURITY("Security", "A security event or safeguard."),
    OTHER("Other", "Something else.");

    private final String title;
    private final String meaning;

    EventKind(String title, String meaning) {
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

package handbook.model.choice;

/** The job a standard does in an exchange. */
public enum StandardFunction implements Choice {
    TERMINOLOGY("Terminology", "What the words and codes mean."),
    CONTENT("Content", "What information is included."),
    IDENTIFIERS("Identifiers", "Who or what it is about."),
    TRANSPORT_MESSAGING("Transport and messaging", "How it gets there."),
    SECURITY("Security", "How it is kept safe."),
    PRIVACY("Privacy", "Who may see it and why."),
    PRESENTATION("Presentation", "How it is shown.");

    private final String title;
    private final String meaning;

    StandardFunction(String title, String meaning) {
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

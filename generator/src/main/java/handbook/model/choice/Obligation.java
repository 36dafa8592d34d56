package handbook.model.choice;

/** How binding a standard is. */
public enum Obligation implements Choice {
    MANDATED("Mandated", "A law, an information standard or a contract condition requires it where it applies."),
    COMPLY_OR_EXPLAIN("Comply or explain", "National policy expects it. Follow it, or write down why you do not."),
    RECOMMENDED("Recommended", "Good practice. Use it unless something serves people better."),
    EMERGING("Emerging", "Not settled yet. Watch it and ask suppliers for their plans."),
    INFORMATIONAL("For information", "No duty today. Kept so that you can read older contracts and interfaces.");

    private final String title;
    private final String meaning;

    Obligation(String title, String meaning) {
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

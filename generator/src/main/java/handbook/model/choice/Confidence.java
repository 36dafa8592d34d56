package handbook.model.choice;

/** How sure the editors are of what an entity or a fact says. */
public enum Confidence implements Choice {
    VERIFIED("Verified", "Seen in the named source."),
    KNOWN("General knowledge", "Well-established general knowledge, not looked up for this edition."),
    UNSURE("Not confirmed", "Not yet checked, so not shown as fact.");

    private final String title;
    private final String meaning;

    Confidence(String title, String meaning) {
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

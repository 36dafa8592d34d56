package handbook.model.choice;

/** The national programme a case study belonged to. */
public enum Programme implements Choice {
    PIONEER("Integrated care pioneer", "One of the areas chosen to try integrated care."),
    VANGUARD("New care models vanguard", "One of the areas chosen to try new care models."),
    PMCF("Prime Minister's Challenge Fund", "Funded to widen access to general practice."),
    OTHER("Local or other programme", "Not part of those programmes, or not known to be.");

    private final String title;
    private final String meaning;

    Programme(String title, String meaning) {
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

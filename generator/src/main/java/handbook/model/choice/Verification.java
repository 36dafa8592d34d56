package handbook.model.choice;

/** How a buyer checks an answer. */
public enum Verification implements Choice {
    DEMONSTRATION("Scripted demonstration", "The supplier shows it working to a script you wrote."),
    TEST("Witnessed or automated test", "A test is run and its result is seen."),
    DOCUMENT("Document review", "You read the evidence."),
    REFERENCE("Reference site", "You visit or call a customer that uses it."),
    CONTRACT_TERM("Contract term", "The supplier accepts a term in the contract.");

    private final String title;
    private final String meaning;

    Verification(String title, String meaning) {
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

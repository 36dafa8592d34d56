package handbook.model.choice;

/** What sort of body an organisation is. */
public enum OrganisationKind implements Choice {
    NATIONAL_BODY("National body", "Runs or funds the NHS nationally."),
    GOVERNMENT("Government", "A department, regulator or Parliament."),
    COMMISSIONER("Commissioner", "Plans and buys care for an area."),
    STANDARDS_BODY("Standards body", "Writes and keeps standards."),
    TRADE_BODY("Trade body", "Speaks for suppliers."),
    COMMUNITY("Community", "People and organisations who work together in the open."),
    PERSON("Person", "A named office-holder or reviewer.");

    private final String title;
    private final String meaning;

    OrganisationKind(String title, String meaning) {
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

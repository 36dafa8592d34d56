package handbook.model.choice;

/** The kind of rule an obligation rests on. */
public enum ObligationBasis implements Choice {
    LAW("Set in law", "An Act or regulations impose the duty directly."),
    S250(
            "Information standard under section 250",
            "Published under section 250 of the Health and Social Care Act 2012. Until amendments took effect the duty was to have regard; the amended text makes compliance a requirement unless waived."),
    CONTRACT(
            "Contract or licence condition",
            "Bites through the NHS Standard Contract, GP contract, framework agreement or national onboarding agreement."),
    ONBOARDING("Condition of connecting", "Needed before a supplier may use a national service in live."),
    ASSURANCE("Assurance baseline", "Expected evidence in procurement or due diligence."),
    POLICY("National policy expectation", "National policy asks for it without a legal duty."),
    GOOD_PRACTICE("Good practice or market standard", "Widely used and sensible to ask for."),
    HISTORIC("No current obligation", "Superseded or retired; kept for reading old contracts and interfaces.");

    private final String title;
    private final String meaning;

    ObligationBasis(String title, String meaning) {
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

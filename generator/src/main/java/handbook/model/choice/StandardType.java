package handbook.model.choice;

/** What sort of thing a standard is. */
public enum StandardType implements Choice {
    RECORD_STANDARD("Record standard", "Says what a record or document should contain."),
    DATA_DEFINITIONS_AND_TERMINOLOGIES("Data definition or terminology", "Gives shared names and codes to things."),
    TECHNICAL_STANDARD_AND_SPECIFICATION(
            "Technical standard or specification", "Says how systems connect and what they send."),
    INFORMATION_CODE_OF_PRACTICE(
            "Information code of practice", "Says how organisations must handle information or risk."),
    IDENTIFIER("Identifier", "Names one person, place, organisation or thing."),
    NATIONAL_SERVICE_API("National service or API", "A service run nationally that systems connect to."),
    SECURITY("Security or assurance", "Keeps systems and information safe, and shows that they are."),
    ACCESSIBILITY("Accessibility", "Makes services usable by everyone.");

    private final String title;
    private final String meaning;

    StandardType(String title, String meaning) {
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

package handbook.model.choice;

/** What kind of answer a question expects. */
public enum DataType implements Choice {
    TEXT("Text", "Words."),
    BOOLEAN("Yes or no", "Yes or no."),
    NUMBER("Number", "A number."),
    DATE("Date", "A date."),
    URL("Web address", "A web address."),
    CHOICE("Choice", "One of a list.");

    private final String title;
    private final String meaning;

    DataType(String title, String meaning) {
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

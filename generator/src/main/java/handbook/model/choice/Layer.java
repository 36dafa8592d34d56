package handbook.model.choice;

/** The layer of interoperability a standard serves. */
public enum Layer implements Choice {
    LEGAL("Legal", "Laws and agreements allow the exchange."),
    ORGANISATIONAL("Organisational", "Organisations agree rules, roles and workflow."),
    SEMANTIC("Semantic", "Both systems give the information the same meaning."),
    TECHNICAL("Technical", "Systems can connect and move data.");

    private final String title;
    private final String meaning;

    Layer(String title, String meaning) {
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

package handbook.model.choice;

/** Who a chapter is written for. */
public enum Audience implements Choice {
    COMMISSIONER(
            "Commissioners", "You plan care and digital services for an area: a CCG, now an integrated care board."),
    BUYER("Buyers", "You prepare a tender or manage a contract."),
    EDITOR("Editors", "You keep this handbook or your own copy up to date."),
    SUPPLIER("Suppliers", "You make or sell systems.");

    private final String title;
    private final String meaning;

    Audience(String title, String meaning) {
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

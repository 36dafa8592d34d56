package handbook.model.choice;

/** The kinds of organisation that duties fall on. */
public enum Role implements Choice {
    COMMISSIONER("Commissioner", "You plan and pay for care in an area: a CCG, now an integrated care board."),
    TRUST("NHS trust", "You run hospital, community, mental health or ambulance services."),
    GP_PRACTICE("GP practice", "You provide general practice."),
    COUNCIL("Council", "You are responsible for social care or public health."),
    CARE_PROVIDER("Social care provider", "You run a care home, home care or other adult social care."),
    OTHER_PROVIDER("Other provider of NHS care", "You provide care for the NHS and are none of these."),
    SUPPLIER("Supplier", "You make or sell systems and services."),
    NATIONAL_BODY("National body", "You act for the whole country: NHS England, a department or a regulator.");

    private final String title;
    private final String meaning;

    Role(String title, String meaning) {
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

package handbook.model.choice;

/** How one standard relates to another. */
public enum RelationType implements Choice {
    REQUIRES("Requires", "Cannot be used without the other."),
    PROFILES("Profiles", "Narrows the other for a purpose."),
    IMPLEMENTS("Implements", "Puts the other into practice."),
    PART_OF("Part of", "Belongs to the other."),
    CONFLICTS_WITH("Conflicts with", "Should not be used together with the other."),
    RELATED("Related to", "Often used with the other.");

    private final String title;
    private final String meaning;

    RelationType(String title, String meaning) {
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

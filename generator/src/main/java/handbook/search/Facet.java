package handbook.search;

/** What results can be narrowed by. */
enum Facet {
    KIND("kind", "Kind", false),
    STATUS("status", "Status", false),
    OBLIGATION("obligation", "Obligation", false),
    TOPIC("topic", "Topic", true),
    SETTING("setting", "Care setting", true),
    SYSTEM("system", "System type", true);

    private final String id;
    private final String title;
    private final boolean multiple;

    Facet(String id, String title, boolean multiple) {
        this.id = id;
        this.title = title;
        this.multiple = multiple;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Whether a document can have more than one value. */
    boolean multiple() {
        return multiple;
    }
}

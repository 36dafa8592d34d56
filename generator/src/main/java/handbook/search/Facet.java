package handbook.search;

/** What results can be narrowed by. */
enum Facet {
    KIND("kind", "Kind"),
    STATUS("status", "Status"),
    OBLIGATION("obligation", "Obligation"),
    TOPIC("topic", "Topic"),
    SETTING("setting", "Care setting"),
    SYSTEM("system", "System type");

    private final String id;
    private final String title;

    Facet(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}

package handbook.search.documents;

/** What results can be narrowed by. */
public enum SearchFacet {
    KIND("kind", "Kind"),
    STATUS("status", "Status"),
    OBLIGATION("obligation", "Obligation"),
    TOPIC("topic", "Topic"),
    SETTING("setting", "Care setting"),
    SYSTEM("system", "System type");

    private final String id;
    private final String title;

    SearchFacet(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}

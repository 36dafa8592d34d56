package handbook.search.documents;

import java.util.Optional;
import java.util.stream.Stream;

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

    /** The facet that one of the lists has values for: the list of policies has a "kind" too, but says another thing by it. */
    static Optional<SearchFacet> ofLists(String id) {
        return Stream.of(values())
                .filter(facet -> facet != KIND && facet.id.equals(id))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}

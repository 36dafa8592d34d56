package handbook.search.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What results can be narrowed by. */
public enum SearchFacet {
    KIND,
    STATUS,
    OBLIGATION,
    TOPIC,
    SETTING,
    SYSTEM;

    /** The facet that one of the lists has values for: the list of policies has a "kind" too, but says another thing by it. */
    static Optional<SearchFacet> ofLists(String id) {
        return Stream.of(values())
                .filter(facet -> facet != KIND && facet.id().equals(id))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

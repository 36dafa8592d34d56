package handbook.search.documents;

import java.util.Locale;

/** What results can be narrowed by. */
public enum SearchFacet {
    KIND,
    STATUS,
    OBLIGATION,
    TOPIC,
    SETTING,
    SYSTEM;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

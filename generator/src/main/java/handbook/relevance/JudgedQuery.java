package handbook.relevance;

import java.util.Map;

/**
 * A query with the pages that answer it.
 *
 * @param half {@code tune} for those that may be looked at while tuning, {@code report} for those that are reported on
 * @param kind what sort of query it is; {@link #NONE} has no answer
 * @param grades by address: 3 answers it, 2 helps much, 1 helps a little
 */
public record JudgedQuery(String half, String kind, String query, Map<String, Integer> grades) {
    /** The kind of queries that nothing answers. */
    public static final String NONE = "none";
    /** The kind of queries that are not written to the end. */
    public static final String PREFIX = "prefix";

    public JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /** Whether the last word may be unfinished. */
    public boolean typing() {
        return kind.equals(PREFIX);
    }

    int grade(String address) {
        return grades.getOrDefault(address, 0);
    }
}

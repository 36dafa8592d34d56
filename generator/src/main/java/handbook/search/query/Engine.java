package handbook.search.query;

import java.util.List;

/** Answers expanded queries. */
public interface Engine {
    /**
     * The documents that match, the best first.
     *
     * @param all whether every word must be found, or only the share that the settings say
     */
    List<Hit> search(ExpandedQuery query, boolean all);
}

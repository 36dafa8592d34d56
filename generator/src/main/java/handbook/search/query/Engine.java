package handbook.search.query;

import handbook.search.scoring.Hit;
import java.util.List;

/** Answers expanded queries. */
public interface Engine {
    /** The documents that have any of the words; where there are phrases, all of both. The best first. */
    List<Hit> search(ExpandedQuery query);
}

package handbook.search.documents;

import java.util.Map;

/** What the values of facets are called. */
@FunctionalInterface
public interface SearchFacetTitles {
    /** The titles of a facet's values by id, in the order readers see them. */
    Map<String, String> of(SearchFacet facet);
}

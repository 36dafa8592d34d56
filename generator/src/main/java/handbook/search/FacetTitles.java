package handbook.search;

import java.util.Map;

/** What the values of facets are called. */
@FunctionalInterface
interface FacetTitles {
    /** The titles of a facet's values by id, in the order readers see them. */
    Map<String, String> of(Facet facet);
}

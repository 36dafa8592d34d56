package handbook.search.documents;

import handbook.model.Kind;
import handbook.model.site.SiteWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What facets and their values are called.
 *
 * @param values the titles of a facet's values by id, in the order readers see them
 */
public record SearchFacetTitles(SiteWords words, Function<SearchFacet, Map<String, String>> values) {
    public String of(SearchFacet facet) {
        return words.text("facets.search." + facet.id());
    }

    public Map<String, String> valuesOf(SearchFacet facet) {
        return values.apply(facet);
    }

    /** The titles of all kinds, in their order. */
    public List<String> kinds() {
        return Stream.of(Kind.values()).map(words::title).toList();
    }
}

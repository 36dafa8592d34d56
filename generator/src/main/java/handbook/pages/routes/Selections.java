package handbook.pages.routes;

import handbook.lists.Facet;
import handbook.lists.Listing;
import handbook.lists.Sorting;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.site.SiteWords;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every list of the catalogue: each kind whole, in other orders, and narrowed by each value of each facet. */
final class Selections {
    private final SiteWords words;
    private final Map<Selection, List<Entity>> selections = new HashMap<>();
    private final Map<Kind, Map<Facet, List<Facet.Value>>> facets = new EnumMap<>(Kind.class);

    Selections(Map<Kind, Listing> listings, SiteWords words) {
        this.words = words;
        listings.forEach(this::select);
    }

    List<Entity> of(Selection selection) {
        return selections.getOrDefault(selection, List.of());
    }

    Map<Facet, List<Facet.Value>> facets(Kind kind) {
        return facets.getOrDefault(kind, Map.of());
    }

    private void select(Kind kind, Listing listing) {
        List<Entity> all = listing.entities();
        selections.put(Selection.all(kind), all);
        Map<Facet, List<Facet.Value>> telling = new LinkedHashMap<>();
        for (Listing.Narrowing narrowing : listing.narrowings()) {
            telling.put(narrowing.facet(), List.copyOf(narrowing.byValue().keySet()));
            narrowing
                    .byValue()
                    .forEach((value, some) -> selections.put(Selection.of(kind, narrowing.facet(), value), some));
        }
        facets.put(kind, telling);
        for (Sorting sorting : Sorting.of(kind, words)) {
            selections.put(
                    Selection.of(kind, Sorting.FACET, sorting.value()),
                    all.stream().sorted(sorting.order()).toList());
        }
    }
}

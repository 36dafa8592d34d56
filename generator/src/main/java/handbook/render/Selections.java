package handbook.render;

import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every list of the catalogue: each kind whole, in other orders, and narrowed by each value of each facet. */
final class Selections {
    private final Map<Selection, List<Entity>> selections = new HashMap<>();
    private final Map<Kind, Map<Facet, List<Facet.Value>>> facets = new EnumMap<>(Kind.class);

    Selections(Site site, Map<Kind, List<Entity>> published) {
        Facets known = new Facets(site);
        published.forEach((kind, all) -> select(kind, all, known.of(kind)));
    }

    List<Entity> of(Selection selection) {
        return selections.getOrDefault(selection, List.of());
    }

    Map<Facet, List<Facet.Value>> facets(Kind kind) {
        return facets.getOrDefault(kind, Map.of());
    }

    private void select(Kind kind, List<Entity> all, List<Facet> known) {
        selections.put(Selection.all(kind), all);
        Map<Facet, List<Facet.Value>> telling = new LinkedHashMap<>();
        for (Facet facet : known) {
            Map<Facet.Value, List<Entity>> byValue = new TreeMap<>();
            for (Entity entity : all) {
                facet.values().apply(entity).stream()
                        .distinct()
                        .forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>())
                                .add(entity));
            }
            if (byValue.values().stream().anyMatch(some -> some.size() < all.size())) {
                telling.put(facet, List.copyOf(byValue.keySet()));
                byValue.forEach((value, some) -> selections.put(Selection.of(kind, facet, value), some));
            }
        }
        facets.put(kind, telling);
        for (Sorting sorting : Sorting.of(kind)) {
            selections.put(
                    Selection.of(kind, Sorting.FACET, sorting.value()),
                    all.stream().sorted(sorting.order()).toList());
        }
    }
}

package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.lists.Facet;
import handbook.lists.Listing;
import handbook.model.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the values of entities stand in the facets of their list.
 *
 * @param facets the facets with their values
 * @param byEntity for each entity, by key, the places of its values in each facet
 */
record FacetPlaces(List<JsonObject> facets, Map<String, List<List<Integer>>> byEntity) {
    static FacetPlaces of(Listing listing) {
        Map<String, List<List<Integer>>> byEntity = new HashMap<>();
        List<JsonObject> facets = new ArrayList<>();
        for (Entity entity : listing.entities()) {
            List<List<Integer>> places = new ArrayList<>();
            listing.narrowings().forEach(narrowing -> places.add(new ArrayList<>()));
            byEntity.put(entity.key(), places);
        }
        for (Listing.Narrowing narrowing : listing.narrowings()) {
            int facet = facets.size();
            List<List<String>> values = new ArrayList<>();
            narrowing.byValue().forEach((value, entities) -> {
                int place = values.size();
                values.add(named(narrowing.facet(), value));
                entities.forEach(entity -> Objects.requireNonNull(byEntity.get(entity.key()))
                        .get(facet)
                        .add(place));
            });
            facets.add(new JsonObject()
                    .with("id", narrowing.facet().id())
                    .with("title", narrowing.facet().title())
                    .with("values", values));
        }
        return new FacetPlaces(facets, byEntity);
    }

    List<List<Integer>> of(Entity entity) {
        return byEntity.getOrDefault(entity.key(), List.of());
    }

    /** Entities explain themselves elsewhere. */
    private static List<String> named(Facet facet, Facet.Value value) {
        return facet.ofEntities() || value.meaning().isBlank()
                ? List.of(value.id(), value.title())
                : List.of(value.id(), value.title(), value.meaning());
    }
}

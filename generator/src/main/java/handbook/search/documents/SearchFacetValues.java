package handbook.search.documents;

import handbook.lists.Listing;
import handbook.lists.SiteListings;
import handbook.model.CareSetting;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.Topic;
import handbook.model.choice.Choice;
import handbook.model.choice.Obligation;
import handbook.model.choice.PolicyStatus;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of every facet: which there are, and which an entity has, as the lists and their rule say. */
public final class SearchFacetValues {
    private final Site site;
    private final Map<String, Map<SearchFacet, List<String>>> byEntity = new HashMap<>();

    public SearchFacetValues(SiteListings listings) {
        this.site = listings.site();
        for (Listing listing : listings.listings().values()) {
            listing.searched()
                    .forEach(narrowing -> SearchFacet.ofLists(narrowing.facet().id())
                            .ifPresent(facet -> narrowing
                                    .byValue()
                                    .forEach((value, entities) ->
                                            entities.forEach(entity -> add(entity, facet, value.id())))));
        }
    }

    private void add(Entity entity, SearchFacet facet, String value) {
        byEntity.computeIfAbsent(entity.key(), key -> new EnumMap<>(SearchFacet.class))
                .computeIfAbsent(facet, key -> new ArrayList<>())
                .add(value);
    }

    /** The values an entity is found under, by id. */
    Map<SearchFacet, List<String>> of(Entity entity) {
        Map<SearchFacet, List<String>> values = new EnumMap<>(SearchFacet.class);
        values.put(SearchFacet.KIND, List.of(entity.kind().id()));
        values.putAll(byEntity.getOrDefault(entity.key(), Map.of()));
        return values;
    }

    /** The titles of a facet's values by id, in the order readers see them. */
    public Map<String, String> titles(SearchFacet facet) {
        Map<String, String> titles = new LinkedHashMap<>();
        switch (facet) {
            case KIND ->
                Stream.of(Kind.values())
                        .forEach(kind -> titles.put(kind.id(), site.words().plural(kind)));
            case STATUS -> {
                put(Status.values(), titles);
                put(PolicyStatus.values(), titles);
            }
            case OBLIGATION -> put(Obligation.values(), titles);
            case TOPIC -> put(site.all(Topic.class), titles);
            case SETTING -> put(site.all(CareSetting.class), titles);
            case SYSTEM -> put(site.all(SystemType.class), titles);
        }
        return titles;
    }

    private void put(Choice[] choices, Map<String, String> titles) {
        Stream.of(choices)
                .forEach(choice -> titles.putIfAbsent(choice.id(), site.words().title(choice)));
    }

    private static void put(List<? extends Entity> entities, Map<String, String> titles) {
        entities.forEach(entity -> titles.put(entity.id(), entity.title()));
    }
}

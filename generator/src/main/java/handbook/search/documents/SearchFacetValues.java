package handbook.search.documents;

import handbook.model.CareSetting;
import handbook.model.CaseStudy;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Need;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Topic;
import handbook.model.choice.Choice;
import handbook.model.choice.Obligation;
import handbook.model.choice.PolicyStatus;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of every facet: which there are, and which an entity has. */
public final class SearchFacetValues {
    private final Site site;

    public SearchFacetValues(Site site) {
        this.site = site;
    }

    /** The values an entity is found under, by id. */
    Map<SearchFacet, List<String>> of(Entity entity) {
        Map<SearchFacet, List<String>> values = new EnumMap<>(SearchFacet.class);
        values.put(SearchFacet.KIND, List.of(entity.kind().id()));
        if (entity instanceof Entry entry) {
            values.put(SearchFacet.TOPIC, ids(entry.meta().topics()));
        }
        switch (entity) {
            case Standard standard -> {
                values.put(SearchFacet.STATUS, List.of(standard.status().id()));
                values.put(SearchFacet.OBLIGATION, List.of(standard.obligation().id()));
                values.put(SearchFacet.SETTING, ids(standard.careSettings()));
                values.put(SearchFacet.SYSTEM, ids(standard.systemTypes()));
            }
            case Policy policy ->
                values.put(SearchFacet.STATUS, List.of(policy.status().id()));
            case Criterion criterion -> {
                values.put(SearchFacet.SETTING, ids(criterion.careSettings()));
                values.put(SearchFacet.SYSTEM, ids(criterion.systemTypes()));
            }
            case CaseStudy study -> {
                values.put(SearchFacet.SETTING, ids(study.careSettings()));
                values.put(SearchFacet.SYSTEM, ids(study.systemTypes()));
            }
            case Need need -> {
                values.put(SearchFacet.SETTING, ids(need.careSettings()));
                values.put(SearchFacet.SYSTEM, ids(need.systemTypes()));
            }
            case SystemType system -> values.put(SearchFacet.SETTING, ids(system.careSettings()));
            default -> {}
        }
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

    private <E extends Entity> List<String> ids(List<Ref<E>> refs) {
        return site.all(refs).stream().map(Entity::id).toList();
    }

    private void put(Choice[] choices, Map<String, String> titles) {
        Stream.of(choices)
                .forEach(choice -> titles.putIfAbsent(choice.id(), site.words().title(choice)));
    }

    private static void put(List<? extends Entity> entities, Map<String, String> titles) {
        entities.forEach(entity -> titles.put(entity.id(), entity.title()));
    }
}

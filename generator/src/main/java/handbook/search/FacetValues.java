package handbook.search;

import handbook.model.CareSetting;
import handbook.model.CaseStudy;
import handbook.model.Choice;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Need;
import handbook.model.Obligation;
import handbook.model.Policy;
import handbook.model.PolicyStatus;
import handbook.model.Ref;
import handbook.model.Site;
import handbook.model.Standard;
import handbook.model.Status;
import handbook.model.SystemType;
import handbook.model.Topic;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of every facet: which there are, and which an entity has. */
final class FacetValues {
    private final Site site;

    FacetValues(Site site) {
        this.site = site;
    }

    /** The values an entity is found under, by id. */
    Map<Facet, List<String>> of(Entity entity) {
        Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.KIND, List.of(entity.kind().id()));
        if (entity instanceof Entry entry) {
            values.put(Facet.TOPIC, ids(entry.meta().topics()));
        }
        switch (entity) {
            case Standard standard -> {
                values.put(Facet.STATUS, List.of(standard.status().id()));
                values.put(Facet.OBLIGATION, List.of(standard.obligation().id()));
                values.put(Facet.SETTING, ids(standard.careSettings()));
                values.put(Facet.SYSTEM, ids(standard.systemTypes()));
            }
            case Policy policy ->
                values.put(Facet.STATUS, List.of(policy.status().id()));
            case Criterion criterion -> {
                values.put(Facet.SETTING, ids(criterion.careSettings()));
                values.put(Facet.SYSTEM, ids(criterion.systemTypes()));
            }
            case CaseStudy study -> {
                values.put(Facet.SETTING, ids(study.careSettings()));
                values.put(Facet.SYSTEM, ids(study.systemTypes()));
            }
            case Need need -> {
                values.put(Facet.SETTING, ids(need.careSettings()));
                values.put(Facet.SYSTEM, ids(need.systemTypes()));
            }
            case SystemType system -> values.put(Facet.SETTING, ids(system.careSettings()));
            default -> {}
        }
        return values;
    }

    /** The titles of a facet's values by id, in the order readers see them. */
    Map<String, String> titles(Facet facet) {
        Map<String, String> titles = new LinkedHashMap<>();
        switch (facet) {
            case KIND -> Stream.of(Kind.values()).forEach(kind -> titles.put(kind.id(), kind.plural()));
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

    private static void put(Choice[] choices, Map<String, String> titles) {
        Stream.of(choices).forEach(choice -> titles.putIfAbsent(choice.id(), choice.title()));
    }

    private static void put(List<? extends Entity> entities, Map<String, String> titles) {
        entities.forEach(entity -> titles.put(entity.id(), entity.title()));
    }
}

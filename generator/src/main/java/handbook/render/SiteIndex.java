package handbook.render;

import handbook.model.CareSetting;
import handbook.model.CaseStudy;
import handbook.model.Confidence;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.Need;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Reference;
import handbook.model.RequirementSet;
import handbook.model.Site;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What many pages need to know about the whole site, worked out once. Unchanging after construction. */
final class SiteIndex {
    private final Site site;
    private final List<Section> sections = new ArrayList<>();
    private final Map<Kind, List<Entity>> published = new EnumMap<>(Kind.class);
    private final Map<Selection, List<Entity>> selections = new HashMap<>();
    private final Map<Kind, Map<Facet, List<Facet.Value>>> facets = new EnumMap<>(Kind.class);
    private final Map<String, List<Entity>> bySubject = new HashMap<>();
    private final Map<String, Map<String, Entity>> outgoing = new HashMap<>();
    private final Map<String, List<Entity>> incoming = new ConcurrentHashMap<>();
    private final Map<String, Integer> pageOfShared = new HashMap<>();
    private final Map<String, List<AlphabeticalIndex.Name>> names;
    private final Map<String, RequirementSet> requirements = new HashMap<>();
    private final Map<String, List<SystemType>> requiredBy = new HashMap<>();

    SiteIndex(Site site) {
        this.site = site;
        for (Kind kind : Kind.values()) {
            List<Entity> all = ordered(kind);
            published.put(kind, all);
            if (!all.isEmpty() && kind != Kind.PLAIN_PAGE) {
                sections.add(Section.of(kind, all.size()));
            }
        }
        published.keySet().forEach(this::select);
        published.values().forEach(all -> all.forEach(this::fileBySubject));
        bySubject
                .values()
                .forEach(all -> all.sort(Comparator.comparing(Entity::kind).thenComparing(Ranking.BY_IMPORTANCE)));
        for (Reference reference : site.references()) {
            outgoing.computeIfAbsent(reference.from().key(), key -> new LinkedHashMap<>())
                    .putIfAbsent(reference.to().key(), reference.to());
        }
        site.all(SystemType.class).forEach(this::require);
        names = AlphabeticalIndex.of(published);
        for (Kind kind : List.of(Kind.TERM, Kind.EVENT, Kind.SOURCE)) {
            List<Entity> all = published.get(kind);
            for (int place = 0; place < all.size(); place++) {
                pageOfShared.put(all.get(place).key(), 1 + place / PageSizes.of(kind));
            }
        }
    }

    Site site() {
        return site;
    }

    /** The sections that have something in them, in the kinds' order. */
    List<Section> sections() {
        return sections;
    }

    Optional<Section> section(Kind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** What lists show of a kind, in the order they show it; events that are not confirmed are left out. */
    List<Entity> published(Kind kind) {
        return published.getOrDefault(kind, List.of());
    }

    List<Entity> selected(Selection selection) {
        return selections.getOrDefault(selection, List.of());
    }

    /** The facets of a kind that tell its entities apart, with the values that occur. */
    Map<Facet, List<Facet.Value>> facets(Kind kind) {
        return facets.getOrDefault(kind, Map.of());
    }

    /** What a topic covers or what belongs to a care setting, by kind, the most important first. */
    List<Entity> about(Entity subject) {
        return bySubject.getOrDefault(subject.key(), List.of());
    }

    /** What an entity refers to, each once. */
    Collection<Entity> outgoing(Entity entity) {
        return outgoing.getOrDefault(entity.key(), Map.of()).values();
    }

    /** What refers to an entity, each once, by kind, the most important first. */
    List<Entity> incoming(Entity entity) {
        return incoming.computeIfAbsent(entity.key(), key -> referring(entity));
    }

    private List<Entity> referring(Entity entity) {
        Stream<Entity> shown = site.incoming(entity).stream()
                .map(Reference::from)
                .filter(from -> from != entity && !(from instanceof Event event && unsure(event)));
        return Entity.once(shown).stream()
                .sorted(Comparator.comparing(Entity::kind).thenComparing(Ranking.BY_IMPORTANCE))
                .toList();
    }

    /** Whether any policy follows from another. */
    boolean hasLineage() {
        return site.all(Policy.class).stream()
                .anyMatch(policy -> !policy.derivesFrom().isEmpty());
    }

    RequirementSet requirements(SystemType system) {
        return Objects.requireNonNull(requirements.get(system.id()));
    }

    /** The systems whose requirement set holds a criterion. */
    List<SystemType> requiredBy(Criterion criterion) {
        return requiredBy.getOrDefault(criterion.id(), List.of());
    }

    /** Every name anything is known by, by first letter. */
    Map<String, List<AlphabeticalIndex.Name>> names() {
        return names;
    }

    /** Where an entity is read, with the page it is on where entities share several. */
    String address(Entity entity) {
        if (!entity.kind().sharesPage()) {
            return Site.address(entity);
        }
        Integer page = pageOfShared.get(entity.key());
        String list = Selection.all(entity.kind()).address();
        return page == null ? list : Pager.address(list, page) + "#" + entity.id();
    }

    static Map<Kind, List<Entity>> byKind(List<? extends Entity> entities) {
        Map<Kind, List<Entity>> groups = new TreeMap<>();
        entities.forEach(entity ->
                groups.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity));
        return groups;
    }

    private List<Entity> ordered(Kind kind) {
        List<Entity> all = new ArrayList<>(
                kind == Kind.CHAPTER ? site.readingOrder() : site.catalogue().all(kind));
        if (kind == Kind.EVENT) {
            all.removeIf(event -> unsure((Event) event));
            all.sort(Comparator.comparing((Entity event) -> ((Event) event).date())
                    .thenComparing(Entity::id));
        } else if (kind == Kind.STANDARD || kind == Kind.POLICY || kind == Kind.CRITERION) {
            all.sort(Ranking.FOR_LISTS);
        }
        return List.copyOf(all);
    }

    private static boolean unsure(Event event) {
        return event.confidence() == Confidence.UNSURE;
    }

    private void select(Kind kind) {
        List<Entity> all = published.get(kind);
        selections.put(Selection.all(kind), all);
        Map<Facet, List<Facet.Value>> telling = new LinkedHashMap<>();
        for (Facet facet : new Facets(site).of(kind)) {
            Map<Facet.Value, List<Entity>> byValue = new TreeMap<>();
            for (Entity entity : all) {
                facet.values().apply(entity).stream()
                        .distinct()
                        .forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>())
                                .add(entity));
            }
            boolean tells = byValue.values().stream().anyMatch(some -> some.size() < all.size());
            if (tells) {
                telling.put(facet, List.copyOf(byValue.keySet()));
                byValue.forEach((value, some) -> selections.put(Selection.of(kind, facet, value), some));
            }
        }
        facets.put(kind, telling);
    }

    private void fileBySubject(Entity entity) {
        if (entity instanceof Entry entry) {
            for (Topic topic : site.all(entry.meta().topics())) {
                bySubject.computeIfAbsent(topic.key(), key -> new ArrayList<>()).add(entity);
            }
        }
        for (CareSetting setting : site.all(settings(entity))) {
            bySubject.computeIfAbsent(setting.key(), key -> new ArrayList<>()).add(entity);
        }
    }

    private void require(SystemType system) {
        RequirementSet set = RequirementSet.of(site, system);
        requirements.put(system.id(), set);
        for (RequirementSet.Item<Criterion> item : set.criteria()) {
            requiredBy
                    .computeIfAbsent(item.entity().id(), key -> new ArrayList<>())
                    .add(system);
        }
    }

    private static List<Ref<CareSetting>> settings(Entity entity) {
        return switch (entity) {
            case Standard standard -> standard.careSettings();
            case Criterion criterion -> criterion.careSettings();
            case SystemType system -> system.careSettings();
            case Need need -> need.careSettings();
            case CaseStudy study -> study.careSettings();
            default -> List.of();
        };
    }
}

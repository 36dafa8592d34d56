package handbook.pages.routes;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.lists.Facet;
import handbook.lists.Importance;
import handbook.lists.Lazy;
import handbook.lists.SiteListings;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Policy;
import handbook.model.SystemType;
import handbook.model.site.Reference;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.model.site.Target;
import handbook.model.text.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What many pages need to know about the whole site, worked out once. */
public final class SiteIndex {
    private final SiteListings overview;
    private final Site site;
    private final Lazy<List<Section>> sections = new Lazy<>(this::allSections);
    private final Map<Kind, Lazy<Map<String, Integer>>> places = new EnumMap<>(Kind.class);
    private final Lazy<Selections> selections;
    private final Lazy<Subjects> subjects;
    private final Lazy<Map<Entity, List<Entity>>> outgoing = new Lazy<>(this::allOutgoing);
    private final Map<String, List<Entity>> incoming = new ConcurrentHashMap<>();
    private final Lazy<Map<String, List<AlphabeticalIndex.Name>>> names;
    private final Lazy<Map<String, List<SystemType>>> requiredBy = new Lazy<>(this::allRequiredBy);

    public SiteIndex(SiteListings overview) {
        this.overview = overview;
        site = overview.site();
        for (Kind kind : Kind.values()) {
            places.put(kind, new Lazy<>(() -> placesOf(overview.entities(kind))));
        }
        selections = new Lazy<>(() -> new Selections(overview.listings(), site.words()));
        subjects = new Lazy<>(() -> new Subjects(site, published().values(), importance()));
        names = new Lazy<>(() -> AlphabeticalIndex.of(published()));
    }

    private Map<Kind, List<Entity>> published() {
        Map<Kind, List<Entity>> published = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            published.put(kind, published(kind));
        }
        return published;
    }

    private List<Section> allSections() {
        List<Section> all = new ArrayList<>();
        published().forEach((kind, entities) -> {
            if (!entities.isEmpty() && kind.hasList()) {
                all.add(Section.of(kind, entities.size(), site.words()));
            }
        });
        return all;
    }

    private static Map<String, Integer> placesOf(List<Entity> entities) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < entities.size(); at++) {
            places.put(entities.get(at).key(), at);
        }
        return places;
    }

    private Map<Entity, List<Entity>> allOutgoing() {
        Map<Entity, List<Entity>> all = new IdentityHashMap<>();
        site.references()
                .forEach(reference -> all.computeIfAbsent(reference.from(), from -> new ArrayList<>())
                        .add(reference.to()));
        return all;
    }

    private Map<String, List<SystemType>> allRequiredBy() {
        Map<String, List<SystemType>> all = new HashMap<>();
        for (RequirementSet set : overview.requirements().values()) {
            for (Answer.CriterionApplies item : set.criteria()) {
                all.computeIfAbsent(item.entity().id(), key -> new ArrayList<>())
                        .add(set.system());
            }
        }
        return all;
    }

    public SiteListings overview() {
        return overview;
    }

    public Site site() {
        return site;
    }

    /** The sections that have something in them, in the kinds' order. */
    public List<Section> sections() {
        return sections.get();
    }

    public Optional<Section> section(Kind kind) {
        return sections().stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** What lists show of a kind, in the order they show it. */
    public List<Entity> published(Kind kind) {
        return overview.entities(kind);
    }

    public List<Entity> selected(Selection selection) {
        return selections.get().of(selection);
    }

    /** The facets of a kind that tell its entities apart, with the values that occur. */
    public Map<Facet, List<Facet.Value>> facets(Kind kind) {
        return selections.get().facets(kind);
    }

    /** What a topic covers or what belongs to a care setting, by kind, the most important first. */
    public List<Entity> about(Entity subject) {
        return subjects.get().about(subject);
    }

    /** What an entity refers to, each once, in the order of its text. */
    public List<Entity> outgoing(Entity entity) {
        return Entity.once(outgoing.get().getOrDefault(entity, List.of()).stream());
    }

    /** What refers to an entity, each once, by kind, the most important first. */
    public List<Entity> incoming(Entity entity) {
        return incoming.computeIfAbsent(entity.key(), key -> {
            Map<String, Entity> users = new HashMap<>();
            for (Reference reference : site.incoming(entity)) {
                Entity from = reference.from();
                if (place(from) >= 0 && !from.key().equals(key)) {
                    users.putIfAbsent(from.key(), from);
                }
            }
            return users.values().stream().sorted(importance()).toList();
        });
    }

    /** By kind; chapters in reading order, everything else as it matters. */
    Comparator<Entity> importance() {
        return Comparator.comparing(Entity::kind)
                .thenComparing(entity -> entity.kind() == Kind.CHAPTER ? place(entity) : 0)
                .thenComparing(Importance.BY_IMPORTANCE);
    }

    /** The part a chapter belongs to. */
    public Optional<SiteConfig.Part> part(Chapter chapter) {
        return site.config().parts().stream()
                .filter(part -> part.id().equals(chapter.part()))
                .findFirst();
    }

    /** Where an entity stands in the list of its kind, counted from 0. */
    public int place(Entity entity) {
        return Objects.requireNonNull(places.get(entity.kind())).get().getOrDefault(entity.key(), -1);
    }

    /** Whether any policy follows from another. */
    public boolean hasLineage() {
        return site.all(Policy.class).stream()
                .anyMatch(policy -> !policy.derivesFrom().isEmpty());
    }

    public RequirementSet requirements(SystemType system) {
        return Objects.requireNonNull(overview.requirements().get(system.id()));
    }

    /** Where the standards asked of a system are listed: the whole list, where the systems do not tell standards apart. */
    public String standardsOf(SystemType system) {
        return facets(Kind.STANDARD).entrySet().stream()
                .filter(facet -> facet.getKey().id().equals("system"))
                .flatMap(facet -> facet.getValue().stream()
                        .filter(value -> value.id().equals(system.id()))
                        .map(value -> Selection.of(Kind.STANDARD, facet.getKey(), value)))
                .findFirst()
                .orElse(Selection.all(Kind.STANDARD))
                .address();
    }

    /** The systems whose requirement set holds a criterion. */
    public List<SystemType> requiredBy(Criterion criterion) {
        return requiredBy.get().getOrDefault(criterion.id(), List.of());
    }

    /** Every name anything is known by, by first letter. */
    public Map<String, List<AlphabeticalIndex.Name>> names() {
        return names.get();
    }

    /** Where an entity is read, with the page it is on where entities share several. */
    public String address(Entity entity) {
        if (!entity.kind().sharesPage()) {
            return Site.address(entity);
        }
        String list = Selection.all(entity.kind()).address();
        int at = place(entity);
        int page = 1 + at / PageSizes.of(entity.kind());
        return at < 0 ? list : Pager.address(list, page) + "#" + entity.id();
    }

    /** Where a link in a body leads. */
    public Target target(Link link) {
        Target known = site.targets().get(link);
        return known == null ? new Target("404.html", link.text()) : onItsPage(known);
    }

    private Target onItsPage(Target target) {
        int fragment = target.address().indexOf("/#");
        if (fragment < 0) {
            return target;
        }
        String id = target.address().substring(fragment + 2);
        for (Kind kind : Kind.values()) {
            if (kind.sharesPage() && target.address().startsWith(kind.segment() + "/#")) {
                return site.catalogue()
                        .find(kind, id)
                        .map(entity -> new Target(address(entity), target.title()))
                        .orElse(target);
            }
        }
        return target;
    }

    public static Map<Kind, List<Entity>> byKind(List<? extends Entity> entities) {
        Map<Kind, List<Entity>> groups = new TreeMap<>();
        entities.forEach(entity ->
                groups.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity));
        return groups;
    }
}

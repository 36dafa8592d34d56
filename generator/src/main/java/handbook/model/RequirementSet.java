package handbook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything to require when buying a system of a type: what it asks for itself, and what it inherits.
 *
 * <p>The set of a type is its own live criteria, together with the sets of the types it inherits from, less the criteria it
 * excludes. An exclusion removes what is inherited, never what is the type's own; a criterion that still arrives through another
 * parent of a child is kept there. Standards follow the same inheritance; retired and withdrawn ones are left out.
 *
 * @param system the type bought
 * @param criteria by level (must first), then code
 * @param standards by obligation (mandated first), then title
 * @param excluded inherited criteria that do not apply to this type, with the reason
 */
public record RequirementSet(
        SystemType system, List<Item<Criterion>> criteria, List<Item<Standard>> standards, List<Excluded> excluded) {
    private static final Comparator<Criterion> BY_LEVEL = Comparator.comparing(Criterion::level)
            .thenComparing(Criterion::code)
            .thenComparing(Criterion::id);
    private static final Comparator<Standard> BY_OBLIGATION = Comparator.comparing(Standard::obligation)
            .thenComparing(Standard::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Standard::id);

    public RequirementSet {
        criteria = List.copyOf(criteria);
        standards = List.copyOf(standards);
        excluded = List.copyOf(excluded);
    }

    /**
     * One thing required.
     *
     * @param inheritedFrom the type that asks for it; empty when the system's own type does
     */
    public record Item<E extends Entity>(E entity, Optional<SystemType> inheritedFrom) {
        public boolean own() {
            return inheritedFrom.isEmpty();
        }
    }

    /** An inherited criterion that does not apply, and why. */
    public record Excluded(Criterion criterion, String reason) {}

    public static RequirementSet of(Site site, SystemType system) {
        return new RequirementSet(
                system,
                items(criteria(site, system, new HashSet<>()), BY_LEVEL),
                items(standards(site, system, new HashSet<>()), BY_OBLIGATION),
                excluded(site, system));
    }

    private static <E extends Entity> List<Item<E>> items(Map<String, Item<E>> byId, Comparator<E> order) {
        return byId.values().stream()
                .sorted(Comparator.comparing(Item::entity, order))
                .toList();
    }

    /** @param path the types on the way down, so that a circle of inheritance ends */
    private static Map<String, Item<Criterion>> criteria(Site site, SystemType system, Set<String> path) {
        Map<String, Item<Criterion>> found = new HashMap<>();
        if (!path.add(system.id())) {
            return found;
        }
        for (SystemType parent : site.all(system.inherits())) {
            inherit(criteria(site, parent, path), parent, found);
        }
        system.excludes()
                .forEach(exclusion ->
                        site.find(exclusion.criterion()).ifPresent(criterion -> found.remove(criterion.id())));
        for (Criterion own : site.referring(system, Criterion.class, "systemTypes")) {
            if (own.status() == CriterionStatus.LIVE) {
                found.put(own.id(), new Item<>(own, Optional.empty()));
            }
        }
        path.remove(system.id());
        return found;
    }

    private static Map<String, Item<Standard>> standards(Site site, SystemType system, Set<String> path) {
        Map<String, Item<Standard>> found = new HashMap<>();
        if (!path.add(system.id())) {
            return found;
        }
        for (SystemType parent : site.all(system.inherits())) {
            inherit(standards(site, parent, path), parent, found);
        }
        for (Standard own : site.referring(system, Standard.class, "systemTypes")) {
            if (own.status() != Status.RETIRED && own.status() != Status.WITHDRAWN) {
                found.put(own.id(), new Item<>(own, Optional.empty()));
            }
        }
        path.remove(system.id());
        return found;
    }

    private static <E extends Entity> void inherit(
            Map<String, Item<E>> theirs, SystemType parent, Map<String, Item<E>> found) {
        theirs.forEach((id, item) -> found.putIfAbsent(
                id, new Item<>(item.entity(), Optional.of(item.inheritedFrom().orElse(parent)))));
    }

    private static List<Excluded> excluded(Site site, SystemType system) {
        List<Excluded> excluded = new ArrayList<>();
        for (SystemType.Exclusion exclusion : system.excludes()) {
            site.find(exclusion.criterion())
                    .ifPresent(criterion -> excluded.add(new Excluded(criterion, exclusion.reason())));
        }
        return excluded;
    }
}

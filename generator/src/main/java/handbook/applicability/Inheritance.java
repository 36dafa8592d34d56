package handbook.applicability;

import handbook.model.Criterion;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a system type takes over from others. An exclusion removes what is inherited, for the type that makes it and for those that
 * inherit through it; it never removes a type's own, and a requirement that still arrives by another way stays.
 *
 * @param ancestors every type it inherits from, the nearest first; each once, also where types inherit in a circle
 * @param excluded the requirements that do not apply because a type on the way leaves them out, with the nearest one's reason
 */
public record Inheritance(SystemType system, List<Ancestor> ancestors, List<Excluded> excluded) {
    /**
     * A type inherited from.
     *
     * @param missing the ids of its own requirements that do not arrive
     */
    public record Ancestor(SystemType type, Set<String> missing) {}

    /** A requirement that does not apply, and why. */
    public record Excluded(Criterion criterion, String reason) {}

    static Inheritance of(SystemType system, Site site, Map<String, Set<String>> systemsOfCriteria) {
        Collection<SystemType> ancestors = reached(system, site, type -> true);
        Map<String, Excluded> exclusions = new LinkedHashMap<>();
        exclusions(system, site).forEach(one -> exclusions.putIfAbsent(one.criterion.id(), one));
        ancestors.forEach(
                type -> exclusions(type, site).forEach(one -> exclusions.putIfAbsent(one.criterion.id(), one)));
        Map<String, Set<String>> missing = new HashMap<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Excluded exclusion : exclusions.values()) {
            String criterion = exclusion.criterion.id();
            Set<String> naming = systemsOfCriteria.getOrDefault(criterion, Set.of());
            Set<String> arriving = new HashSet<>();
            reached(system, site, type -> !excludes(type, exclusion.criterion, site))
                    .forEach(type -> arriving.add(type.id()));
            naming.stream()
                    .filter(type -> !arriving.contains(type))
                    .forEach(type -> missing.computeIfAbsent(type, key -> new HashSet<>())
                            .add(criterion));
            if (!naming.contains(system.id()) && naming.stream().noneMatch(arriving::contains)) {
                excluded.add(exclusion);
            }
        }
        return new Inheritance(
                system,
                ancestors.stream()
                        .map(type -> new Ancestor(type, Set.copyOf(missing.getOrDefault(type.id(), Set.of()))))
                        .toList(),
                List.copyOf(excluded));
    }

    /** The codes for a contract notice: those of the type, or else those of the nearest type that has some. */
    public List<SystemType.Cpv> cpv() {
        return Stream.concat(Stream.of(system), ancestors.stream().map(Ancestor::type))
                .map(SystemType::cpv)
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Why a system of this type asks for a standard that names some types; empty if it does not. */
    Optional<Ground> ofStandard(Set<String> named) {
        return ground(named, ancestor -> true);
    }

    /** Why a system of this type asks for a requirement that names some types; empty if it does not. */
    Optional<Ground> ofCriterion(String criterion, Set<String> named) {
        return ground(named, ancestor -> !ancestor.missing.contains(criterion));
    }

    private Optional<Ground> ground(Set<String> named, Predicate<Ancestor> arrives) {
        if (named.contains(system.id())) {
            return Optional.of(new Ground(system, Optional.empty()));
        }
        for (Ancestor ancestor : ancestors) {
            if (named.contains(ancestor.type.id()) && arrives.test(ancestor)) {
                return Optional.of(new Ground(system, Optional.of(ancestor.type)));
            }
        }
        return Optional.empty();
    }

    /** The types inherited from by ways that lead through open ones, the nearest first. */
    private static Collection<SystemType> reached(SystemType system, Site site, Predicate<SystemType> open) {
        Map<String, SystemType> reached = new LinkedHashMap<>();
        List<SystemType> frontier = List.of(system);
        while (!frontier.isEmpty()) {
            List<SystemType> next = new ArrayList<>();
            for (SystemType type : frontier) {
                if (open.test(type)) {
                    site.all(type.inherits()).stream()
                            .filter(parent -> !parent.is(system))
                            .filter(parent -> reached.putIfAbsent(parent.id(), parent) == null)
                            .forEach(next::add);
                }
            }
            frontier = next;
        }
        return reached.values();
    }

    private static List<Excluded> exclusions(SystemType type, Site site) {
        return type.excludes().stream()
                .flatMap(exclusion -> site.find(exclusion.criterion()).stream()
                        .map(criterion -> new Excluded(criterion, exclusion.reason())))
                .toList();
    }

    private static boolean excludes(SystemType type, Criterion criterion, Site site) {
        return exclusions(type, site).stream().anyMatch(exclusion -> exclusion.criterion.is(criterion));
    }
}

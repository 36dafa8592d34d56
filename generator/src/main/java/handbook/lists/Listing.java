package handbook.lists;

import handbook.model.Entity;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.Pattern;
import handbook.model.SystemType;
import handbook.model.UniversalCapability;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The list of a kind.
 *
 * @param entities what it shows, in its order
 * @param narrowings what it can be narrowed by
 * @param searched what the search narrows by: all that lists do, also where it tells nothing apart, and more
 */
public record Listing(List<Entity> entities, List<Narrowing> narrowings, List<Narrowing> searched) {
    /**
     * A facet that tells entities of a list apart.
     *
     * @param byValue the values that occur, in the order shown, each with the entities that have it in the order of the list
     */
    public record Narrowing(Facet facet, SortedMap<Facet.Value, List<Entity>> byValue) {
        boolean tellsApart(List<Entity> entities) {
            return byValue.values().stream().anyMatch(some -> some.size() < entities.size());
        }
    }

    /** How many of them pages say there are: what is common to all system types is not one that can be bought. */
    public static int counted(List<? extends Entity> entities) {
        int counted = 0;
        for (Entity entity : entities) {
            counted += isCommon(entity) ? 0 : 1;
        }
        return counted;
    }

    /** Whether it is what all system types have in common. */
    public static boolean isCommon(Entity entity) {
        return entity instanceof SystemType system && system.baseline();
    }

    static Listing of(List<Entity> entities, List<Facet> facets, List<Facet> beyond) {
        List<Narrowing> known = narrowings(entities, facets);
        return new Listing(
                entities,
                known.stream()
                        .filter(narrowing -> narrowing.tellsApart(entities))
                        .toList(),
                Stream.concat(known.stream(), narrowings(entities, beyond).stream())
                        .toList());
    }

    private static List<Narrowing> narrowings(List<Entity> entities, List<Facet> facets) {
        return facets.parallelStream().map(facet -> narrowing(entities, facet)).toList();
    }

    private static Narrowing narrowing(List<Entity> entities, Facet facet) {
        SortedMap<Facet.Value, List<Entity>> byValue = new TreeMap<>();
        for (Entity entity : entities) {
            facet.values().apply(entity).stream()
                    .distinct()
                    .forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>())
                            .add(entity));
        }
        return new Narrowing(facet, byValue);
    }

    /** What the list of a kind shows, in its order. */
    static List<Entity> ordered(Site site, Kind kind) {
        List<Entity> all = new ArrayList<>(
                kind == Kind.CHAPTER ? site.readingOrder() : site.catalogue().all(kind));
        if (kind == Kind.EVENT) {
            all.sort(Comparator.comparing((Entity event) -> ((Event) event).date(), Comparator.reverseOrder())
                    .thenComparing(Entity::id));
        } else if (kind == Kind.PATTERN) {
            all.sort(Comparator.comparing((Entity one) -> ((Pattern) one).number())
                    .thenComparing(Entity::id));
        } else if (kind == Kind.UNIVERSAL_CAPABILITY) {
            all.sort(Comparator.comparing((Entity one) -> ((UniversalCapability) one).letter())
                    .thenComparing(Entity::id));
        } else if (kind == Kind.STANDARD || kind == Kind.POLICY || kind == Kind.CRITERION) {
            all.sort(Importance.FOR_LISTS);
        }
        return List.copyOf(all);
    }
}

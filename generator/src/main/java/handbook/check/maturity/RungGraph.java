package handbook.check.maturity;

import handbook.model.Capability;
import handbook.model.site.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which level waits for which: each for the one below it, for what its capability depends on, and for the floors. Whether one of any
 * organisation would do makes no difference, since the first that reaches a level has nobody before it.
 */
final class RungGraph {
    /** A rung that waits for another, because of a dependency where there is one. */
    record Wait(Rung on, List<Capability.Dependency> because) {}

    private final Map<Rung, List<Wait>> waits = new HashMap<>();

    private RungGraph() {}

    /** What dependencies ask for. Floors are left out: {@link #withFloors} says why they close no circle. */
    static RungGraph ofDependencies(Site site) {
        RungGraph graph = new RungGraph();
        for (Capability capability : site.all(Capability.class)) {
            for (int level = 2; level <= Rung.HIGHEST; level++) {
                graph.add(new Rung(capability.id(), level), new Rung(capability.id(), level - 1), List.of());
            }
            for (Capability.Dependency needed : capability.dependsOn()) {
                site.find(needed.capability())
                        .ifPresent(other -> graph.add(
                                new Rung(capability.id(), needed.forLevel()),
                                new Rung(other.id(), needed.level()),
                                List.of(needed)));
            }
        }
        return graph;
    }

    /** A floor is asked for by each level from its own up that no floor needs itself: so no floor waits for another. */
    static RungGraph withFloors(Site site) {
        RungGraph graph = ofDependencies(site);
        List<Rung> floors = site.all(Capability.class).stream()
                .flatMap(capability -> capability.floor().stream().map(level -> new Rung(capability.id(), level)))
                .toList();
        Set<Rung> exempt = graph.needed(floors);
        for (Capability capability : site.all(Capability.class)) {
            for (int level = 1; level <= Rung.HIGHEST; level++) {
                Rung rung = new Rung(capability.id(), level);
                floors.stream()
                        .filter(floor -> !exempt.contains(rung))
                        .filter(floor -> !floor.capability().equals(rung.capability()) && floor.level() <= rung.level())
                        .forEach(floor -> graph.add(rung, floor, List.of()));
            }
        }
        return graph;
    }

    private void add(Rung from, Rung on, List<Capability.Dependency> because) {
        waits.computeIfAbsent(from, rung -> new ArrayList<>()).add(new Wait(on, because));
    }

    List<Wait> waitsOf(Rung rung) {
        return waits.getOrDefault(rung, List.of());
    }

    /** These and all that they wait for, also through others. */
    Set<Rung> needed(Collection<Rung> from) {
        Set<Rung> found = new LinkedHashSet<>(from);
        Deque<Rung> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Wait wait : waitsOf(open.remove())) {
                if (found.add(wait.on())) {
                    open.add(wait.on());
                }
            }
        }
        return found;
    }
}

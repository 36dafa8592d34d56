package handbook.check.maturity;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Capability;
import handbook.model.Entity;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No level waits for itself. Depth first; each circle is reported once, at the dependency that closes it. */
public final class CapabilityCycles {
    private final RungGraph graph;
    private final Problems problems;
    private final Set<Rung> done = new HashSet<>();
    private final List<Rung> path = new ArrayList<>();
    /** The dependency by which each of the path waits for the next; none where it is the level below. */
    private final List<List<Capability.Dependency>> because = new ArrayList<>();

    private CapabilityCycles(RungGraph graph, Problems problems) {
        this.graph = graph;
        this.problems = problems;
    }

    public static void check(Site site, Problems problems) {
        CapabilityCycles search = new CapabilityCycles(RungGraph.ofDependencies(site), problems);
        site.all(Capability.class).stream()
                .map(Entity::id)
                .sorted()
                .forEach(id -> search.visit(new Rung(id, Rung.HIGHEST)));
    }

    private void visit(Rung rung) {
        if (done.contains(rung)) {
            return;
        }
        path.add(rung);
        for (RungGraph.Wait wait : graph.waitsOf(rung)) {
            because.add(wait.because());
            int start = path.indexOf(wait.on());
            if (start >= 0) {
                report(path.subList(start, path.size()), because.subList(start, because.size()));
            } else {
                visit(wait.on());
            }
            because.removeLast();
        }
        path.removeLast();
        done.add(rung);
    }

    /** A circle holds a dependency, since levels alone only lead down. */
    private void report(List<Rung> circle, List<List<Capability.Dependency>> reasons) {
        Capability.Dependency closing = reasons.stream()
                .flatMap(List::stream)
                .reduce((one, later) -> later)
                .orElseThrow();
        String way =
                circle.stream().map(Rung::toString).collect(Collectors.joining(" -> ")) + " -> " + circle.getFirst();
        problems.add(
                Rule.CAPABILITY_CYCLE,
                closing.place(),
                "levels wait for one another in a circle: " + way,
                "remove one of the dependencies, or ask for a lower level");
    }
}

package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.site.Reference;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Following replaces, inherits, derivesFrom, predecessors or parent never leads back to the start. */
final class Cycles implements Check {
    private static final List<String> RELATIONS =
            List.of("replaces", "inherits", "derivesFrom", "predecessors", "parent");
    /** The same relations, written from the other side. */
    private static final Map<String, String> INVERSE = Map.of("replacedBy", "replaces", "successors", "predecessors");

    @Override
    public void check(Site site, Problems problems) {
        for (String relation : RELATIONS) {
            Map<String, List<Step>> steps = new HashMap<>();
            for (Reference reference : site.references()) {
                if (reference.relation().equals(relation)) {
                    add(steps, reference.from(), reference.to(), reference);
                } else if (relation.equals(INVERSE.get(reference.relation()))) {
                    add(steps, reference.to(), reference.from(), reference);
                }
            }
            new Search(relation, steps, problems).run();
        }
    }

    private static void add(Map<String, List<Step>> steps, Entity from, Entity to, Reference reference) {
        steps.computeIfAbsent(from.key(), key -> new ArrayList<>()).add(new Step(to.key(), reference));
    }

    private record Step(String to, Reference reference) {}

    /** Depth first; each circle is reported once, at the step that closes it. */
    private static final class Search {
        private final String relation;
        private final Map<String, List<Step>> steps;
        private final Problems problems;
        private final Set<String> done = new HashSet<>();
        private final List<String> path = new ArrayList<>();

        Search(String relation, Map<String, List<Step>> steps, Problems problems) {
            this.relation = relation;
            this.steps = steps;
            this.problems = problems;
        }

        void run() {
            steps.keySet().stream().sorted().forEach(this::visit);
        }

        private void visit(String key) {
            if (done.contains(key)) {
                return;
            }
            path.add(key);
            for (Step step : steps.getOrDefault(key, List.of())) {
                int start = path.indexOf(step.to);
                if (start >= 0) {
                    report(step, path.subList(start, path.size()));
                } else {
                    visit(step.to);
                }
            }
            path.removeLast();
            done.add(key);
        }

        private void report(Step closing, List<String> circle) {
            String way = String.join(" -> ", circle.stream().map(Search::id).toList()) + " -> " + id(closing.to);
            problems.add(
                    Rule.CYCLE,
                    closing.reference.place(),
                    relation + " goes round in a circle: " + way,
                    "remove one of the steps");
        }

        private static String id(String key) {
            return key.substring(key.indexOf(':') + 1);
        }
    }
}

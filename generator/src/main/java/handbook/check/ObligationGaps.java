package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Binding;
import handbook.model.Entity;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Obligations that are each for some leave out no system that the standard names. */
final class ObligationGaps implements Check {
    @Override
    public void check(Site site, Problems problems) {
        site.all(Standard.class).forEach(standard -> check(standard, site, problems));
    }

    private static void check(Standard standard, Site site, Problems problems) {
        List<Binding> bindings = standard.binding().obligations();
        if (bindings.isEmpty()
                || bindings.stream().anyMatch(one -> one.systemTypes().isEmpty())) {
            return;
        }
        Set<String> bound = bindings.stream()
                .flatMap(one -> site.all(one.systemTypes()).stream())
                .map(Entity::id)
                .collect(Collectors.toUnmodifiableSet());
        List<String> left = site.all(standard.systemTypes()).stream()
                .filter(system -> !isBound(system, bound, new HashSet<>(), site))
                .map(Entity::id)
                .toList();
        if (!left.isEmpty()) {
            problems.add(
                    Rule.OBLIGATION_GAP,
                    standard.origin().of("obligations"),
                    "no obligation of '" + standard.id() + "' is for " + String.join(", ", left),
                    "add one without systemTypes and careSettings, for everybody else");
        }
    }

    /** Whether it, or a system it inherits from, is among those bound. */
    private static boolean isBound(SystemType system, Set<String> bound, Set<String> seen, Site site) {
        return bound.contains(system.id())
                || seen.add(system.id())
                        && site.all(system.inherits()).stream().anyMatch(one -> isBound(one, bound, seen, site));
    }
}

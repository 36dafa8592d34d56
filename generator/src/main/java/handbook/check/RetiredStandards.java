package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.choice.CriterionStatus;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import java.util.List;
import java.util.Set;

/** Live criteria do not ask for standards that are no longer in use. */
final class RetiredStandards implements Check {
    private static final Set<Status> GONE = Set.of(Status.RETIRED, Status.WITHDRAWN);

    @Override
    public void check(Site site, Problems problems) {
        for (Criterion criterion : site.all(Criterion.class)) {
            if (criterion.status() == CriterionStatus.LIVE) {
                criterion.standards().forEach(ref -> check(site, criterion, ref, problems));
            }
        }
    }

    private static void check(Site site, Criterion criterion, Ref<Standard> ref, Problems problems) {
        Standard standard = site.find(ref).orElse(null);
        if (standard == null) {
            return;
        }
        List<Standard> successors = site.successors(standard);
        if (GONE.contains(standard.status()) || !successors.isEmpty()) {
            String names = String.join(", ", successors.stream().map(Entity::id).toList());
            String state = GONE.contains(standard.status()) ? standard.status().id() : "replaced";
            problems.add(
                    Rule.RETIRED_STANDARD,
                    ref.place(),
                    criterion.code() + " rests on '" + standard.id() + "', which is " + state,
                    names.isEmpty() ? "cite a standard in use" : "its successor is " + names);
        }
    }
}

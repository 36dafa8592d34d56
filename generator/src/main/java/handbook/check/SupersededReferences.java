package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.Reference;
import handbook.model.site.Site;
import java.util.List;
import java.util.Set;

/** Fields that say what to use do not lead to what has been replaced. */
final class SupersededReferences implements Check {
    /** Fields that recommend; others (lineage, history, case studies, running text) may well name what is past. */
    private static final Set<String> RECOMMENDING = Set.of(
            "standards",
            "policies",
            "mandates",
            "flow.standards",
            "options.standards",
            "remedies.standards",
            "steps.standards",
            "steps.policies");

    @Override
    public void check(Site site, Problems problems) {
        for (Reference reference : site.references()) {
            if (!RECOMMENDING.contains(reference.relation()) || tellsHistory(reference.from())) {
                continue;
            }
            List<? extends Entity> successors = switch (reference.to()) {
                case Standard standard -> site.successors(standard);
                case Policy policy -> site.successors(policy);
                default -> List.of();
            };
            if (!successors.isEmpty()) {
                String names =
                        String.join(", ", successors.stream().map(Entity::id).toList());
                problems.add(
                        Rule.SUPERSEDED_REFERENCE,
                        reference.place(),
                        "'" + reference.to().id() + "' has been replaced",
                        "its successor is " + names);
            }
        }
    }

    private static boolean tellsHistory(Entity entity) {
        return switch (entity.kind()) {
            case CASE_STUDY, EVENT, TERM, POLICY -> true;
            case CRITERION -> true; // RetiredStandards speaks of these.
            default -> false;
        };
    }
}

package handbook.check.criteria;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Criterion;
import handbook.model.site.Site;

/** Every criterion rests on a standard or a policy. */
public final class UngroundedCriteria {
    private UngroundedCriteria() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Criterion criterion : site.all(Criterion.class)) {
            if (criterion.standards().isEmpty() && criterion.policies().isEmpty()) {
                problems.add(
                        Rule.UNGROUNDED_CRITERION,
                        criterion.origin().of("id"),
                        criterion.code() + " cites neither a standard nor a policy",
                        "add the one that makes it a fair requirement");
            }
        }
    }
}

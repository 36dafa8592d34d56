package handbook.check.criteria;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Criterion;
import handbook.model.choice.Level;
import handbook.model.choice.ScoringKind;
import handbook.model.site.Site;

/** Every must says which score fails. */
public final class MustGates {
    private MustGates() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Criterion criterion : site.all(Criterion.class)) {
            Criterion.Scoring scoring = criterion.scoring();
            boolean hasMark = scoring.passMark().filter(mark -> mark > 0).isPresent();
            if (criterion.level() == Level.MUST && scoring.kind() == ScoringKind.SCALED && !hasMark) {
                problems.add(
                        Rule.MUST_WITHOUT_GATE,
                        criterion.origin().of("level"),
                        criterion.code() + " is a must, is scored, and has no pass mark",
                        "make it pass-fail, or say which score passes: passMark: 3");
            }
        }
    }
}

package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many problems there are of each rule that found any. */
final class RuleTotals {
    private RuleTotals() {}

    static Map<Rule, Integer> of(List<Diagnostic> problems) {
        Map<Rule, Integer> totals = new EnumMap<>(Rule.class);
        problems.forEach(problem -> totals.merge(problem.rule(), 1, Integer::sum));
        return totals;
    }
}

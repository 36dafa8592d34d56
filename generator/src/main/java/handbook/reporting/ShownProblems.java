package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * As many problems as a person can read, some of every rule, so that many of one rule hide none of another.
 *
 * @param shown sorted as they came
 * @param leftOut how many more there are of each rule
 */
record ShownProblems(List<Diagnostic> shown, Map<Rule, Integer> leftOut) {
    static ShownProblems of(List<Diagnostic> problems, int most) {
        Map<Rule, Integer> left = RuleTotals.of(problems);
        Map<Rule, Integer> shares = shares(left, most);
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic problem : problems) {
            if (shares.merge(problem.rule(), -1, Integer::sum) >= 0) {
                shown.add(problem);
                left.merge(problem.rule(), -1, Integer::sum);
            }
        }
        left.values().removeIf(number -> number == 0);
        return new ShownProblems(shown, left);
    }

    /** Deals the room out: rules with few problems first, which leave what they do not need to the others. */
    private static Map<Rule, Integer> shares(Map<Rule, Integer> totals, int most) {
        Map<Rule, Integer> shares = new EnumMap<>(Rule.class);
        List<Rule> fewestFirst = new ArrayList<>(totals.keySet());
        fewestFirst.sort(Comparator.comparing(totals::get));
        int room = most;
        for (int i = 0; i < fewestFirst.size(); i++) {
            Rule rule = fewestFirst.get(i);
            int share = Math.min(totals.getOrDefault(rule, 0), Math.ceilDiv(room, fewestFirst.size() - i));
            shares.put(rule, share);
            room -= share;
        }
        return shares;
    }
}

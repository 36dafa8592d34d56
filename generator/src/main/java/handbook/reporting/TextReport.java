package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.DiagnosticPrinter;
import handbook.diagnostics.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * For people: every problem with its line; where they are many, the first of each rule and how many there are.
 *
 * @param most how many problems to show, 0 for all
 */
public record TextReport(DiagnosticPrinter printer, int most) {
    /** How many are too many to show without being asked. */
    public static final int USUAL = 200;

    private static final int MANY = 20;

    public void write(List<Diagnostic> problems, PrintWriter out) {
        ShownProblems list = ShownProblems.of(problems, most == 0 ? problems.size() : most);
        list.shown().forEach(problem -> out.print(printer.print(problem) + "\n"));
        list.leftOut()
                .forEach((rule, number) ->
                        out.print(String.format(Locale.UK, "and %,d more of %s%n", number, rule.id())));
        if (problems.size() > MANY) {
            totals(RuleTotals.of(problems), !list.leftOut().isEmpty(), out);
        }
        out.flush();
    }

    private static void totals(Map<Rule, Integer> totals, boolean shortened, PrintWriter out) {
        out.print(shortened ? "(see all with --limit 0, one rule with --rule " + example(totals) + ")\n\n" : "");
        out.print("Problems by rule:\n");
        totals.entrySet().stream()
                .sorted(Map.Entry.<Rule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.print(row(entry.getKey(), entry.getValue())));
        out.print("\n");
    }

    private static String example(Map<Rule, Integer> totals) {
        return totals.keySet().iterator().next().id();
    }

    private static String row(Rule rule, int number) {
        return String.format(
                Locale.UK, "%,9d  %-27s %-8s %s%n", number, rule.id(), Advised.severity(rule.severity()), rule.title());
    }
}

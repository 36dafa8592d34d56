package handbook.baseline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.diagnostics.Sameness;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problems a project knows it has. */
public record Baseline(List<KnownProblem> entries) {
    public static final Baseline EMPTY = new Baseline(List.of());

    /** Every problem there is, each to be kept quiet until the same day. */
    public static Baseline of(List<Diagnostic> problems, LocalDate until) {
        return new Baseline(problems.stream()
                .map(problem -> new KnownProblem(until, Sameness.of(problem)))
                .toList());
    }

    /** The part of it that is about these rules. */
    public Baseline about(Set<Rule> rules) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        return new Baseline(entries.stream()
                .filter(entry -> ids.contains(entry.problem().rule()))
                .toList());
    }

    /** Parts what is found into what is known and what is to be said. An entry stands for one problem. */
    public Outcome apply(List<Diagnostic> found, LocalDate today) {
        Map<Sameness, Deque<KnownProblem>> open = new HashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(KnownProblem::until).reversed())
                .forEach(entry -> open.computeIfAbsent(entry.problem(), same -> new ArrayDeque<>())
                        .add(entry));
        List<Diagnostic> said = new ArrayList<>();
        List<KnownProblem> ended = new ArrayList<>();
        int known = 0;
        for (Diagnostic problem : found) {
            KnownProblem entry =
                    open.getOrDefault(Sameness.of(problem), new ArrayDeque<>()).poll();
            if (entry != null && entry.isQuietOn(today)) {
                known++;
                continue;
            }
            said.add(problem);
            if (entry != null) {
                ended.add(entry);
            }
        }
        List<KnownProblem> mended = entries.stream()
                .filter(entry ->
                        open.getOrDefault(entry.problem(), new ArrayDeque<>()).remove(entry))
                .toList();
        return new Outcome(said, known, ended, mended);
    }

    /**
     * What a baseline makes of the problems found.
     *
     * @param said the problems to say
     * @param known how many are kept quiet
     * @param ended the entries of problems that are said again because their day is past
     * @param mended the entries that have no problem any more
     */
    public record Outcome(List<Diagnostic> said, int known, List<KnownProblem> ended, List<KnownProblem> mended) {}
}

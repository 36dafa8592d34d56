package handbook.diagnostics;

import handbook.model.value.Location;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Gathers problems from any thread; gives them back sorted, each once. */
public final class Problems {
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds a problem of the rule's own severity, with a hint. */
    public void add(Rule rule, Location place, String message, String hint) {
        add(Diagnostic.of(rule, place, message, hint));
    }

    /** Adds a problem that needs no hint. */
    public void add(Rule rule, Location place, String message) {
        add(rule, place, message, "");
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Adds all that others are. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** As they were found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** Sorted by place. The same problem at one place is there once, with the first of its hints and how many more there are. */
    public List<Diagnostic> sorted() {
        Map<Diagnostic, SortedSet<String>> hints = new TreeMap<>();
        for (Diagnostic diagnostic : found) {
            hints.computeIfAbsent(diagnostic, same -> new TreeSet<>()).add(diagnostic.hint());
        }
        return hints.entrySet().stream()
                .map(entry -> withHint(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Diagnostic withHint(Diagnostic diagnostic, SortedSet<String> hints) {
        String more = hints.size() == 1 ? "" : " and " + (hints.size() - 1) + " more";
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.rule(),
                diagnostic.place(),
                diagnostic.message(),
                hints.first() + more);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}

package handbook.diagnostics;

import handbook.model.Location;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
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

    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}

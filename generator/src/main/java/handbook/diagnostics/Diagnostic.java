package handbook.diagnostics;

import handbook.model.Location;
import java.util.Comparator;

/**
 * One problem in the sources.
 *
 * @param message what is wrong, without a full stop
 * @param hint what to do about it, or empty
 */
public record Diagnostic(Severity severity, Rule rule, Location place, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** A problem of the rule's own severity. */
    public static Diagnostic of(Rule rule, Location place, String message, String hint) {
        return new Diagnostic(rule.severity(), rule, place, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}

package handbook.diagnostics;

import handbook.model.value.Location;
import java.util.Comparator;

/**
 * One problem in the sources.
 *
 * @param message what is wrong, without a full stop; cut where it would be too long to read
 * @param hint what to do about it, or empty
 */
public record Diagnostic(Severity severity, Rule rule, Location place, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final int LONGEST = 600;
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        message = cut(message);
        hint = cut(hint);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }

    /** A problem of the rule's own severity. */
    public static Diagnostic of(Rule rule, Location place, String message, String hint) {
        return new Diagnostic(rule.severity(), rule, place, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}

package handbook.diagnostics;

import handbook.model.value.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes problems the way compilers do: place, message, the line itself, and what to do. */
public final class DiagnosticPrinter {
    private static final int WIDEST_EXCERPT = 160;

    private final Function<String, List<String>> linesOf;

    /** @param linesOf gives the lines of a file by its path; an empty list when there are none to show */
    public DiagnosticPrinter(Function<String, List<String>> linesOf) {
        this.linesOf = linesOf;
    }

    /**
     * <pre>
     * standards/standards/gp-connect.yaml:14:11: error[unknown-value]: status 'activ' is not one of proposed, active
     *    14 | status:   activ
     *       |           ^^^^^ did you mean 'active'?
     * </pre>
     */
    public String print(Diagnostic diagnostic) {
        Location place = diagnostic.place();
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        String head = place + ": " + severity + "[" + diagnostic.rule().id() + "]: ";
        return Printable.of(head + diagnostic.message()) + "\n" + advice(place, diagnostic.hint());
    }

    private String advice(Location place, String hint) {
        List<String> lines = place.line() == 0 ? List.of() : linesOf.apply(place.path());
        if (place.line() > 0 && place.line() <= lines.size()) {
            return excerpt(lines.get(place.line() - 1), place, Printable.of(hint));
        }
        return hint.isEmpty() ? "" : "       = " + Printable.of(hint) + "\n";
    }

    private static String excerpt(String line, Location place, String hint) {
        int column = Math.max(1, Math.min(place.column(), line.length() + 1));
        int from = column > WIDEST_EXCERPT / 2 ? column - WIDEST_EXCERPT / 2 : 0;
        String shown = Printable.of(line.substring(from, Math.min(line.length(), from + WIDEST_EXCERPT)));
        int start = column - 1 - from;
        int length = Math.max(1, Math.min(place.length(), shown.length() - start));
        String number = String.format(Locale.ROOT, "%5d", place.line());
        return number + " | " + shown + "\n      | " + " ".repeat(start) + "^".repeat(length)
                + (hint.isEmpty() ? "" : " " + hint) + "\n";
    }
}

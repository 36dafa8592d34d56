package handbook.diagnostics;

import java.util.List;
import java.util.Locale;

/** Numbers of things as messages to editors say them. */
public final class Count {
    private Count() {}

    /** {@code 2 errors and 1 warning}. */
    public static String of(List<Diagnostic> problems) {
        if (problems.isEmpty()) {
            return "no problems";
        }
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        String first = plural(errors, "error");
        String second = plural(warnings, "warning");
        return errors == 0 ? second : warnings == 0 ? first : first + " and " + second;
    }

    /** {@code 1,518 entities}. */
    public static String entities(long number) {
        return plural(number, "entity", "entities");
    }

    /** {@code 1,200 pages}. */
    public static String plural(long number, String noun) {
        return plural(number, noun, noun + "s");
    }

    private static String plural(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }
}

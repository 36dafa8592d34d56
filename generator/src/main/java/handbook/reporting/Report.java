package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Severity;
import java.util.List;

/**
 * What is to be said of a project.
 *
 * @param problems sorted
 * @param known how many problems are left out because they are known
 * @param strict whether warnings fail
 * @param program the name and version of the program that found them
 */
public record Report(List<Diagnostic> problems, int known, boolean strict, String program) {
    public long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** Whether it stands in the way of publishing. */
    boolean fails(Diagnostic problem) {
        return strict || problem.severity() == Severity.ERROR;
    }
}

package handbook.cli;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.DiagnosticPrinter;
import handbook.diagnostics.Severity;
import handbook.pipeline.Project;
import handbook.reporting.TextReport;
import handbook.source.SourceLines;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Where a command speaks: its summary on one stream, problems and progress on the other.
 *
 * @param terminal whether a person watches
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {
    /** Something that a person waiting wants to see; nothing in a pipe. */
    void progress(String message) {
        if (terminal) {
            err.println(message);
        }
    }

    /** @param most how many problems to show, 0 for all */
    void print(List<Diagnostic> problems, Project project, int most) {
        new TextReport(new DiagnosticPrinter(new SourceLines(project.folder())), most).write(problems, err);
    }

    /** "2 errors and 1 warning". */
    static String count(List<Diagnostic> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        if (problems.isEmpty()) {
            return "no problems";
        }
        String first = plural(errors, "error");
        String second = plural(warnings, "warning");
        return errors == 0 ? second : warnings == 0 ? first : first + " and " + second;
    }

    /** "1,518 entities". */
    static String entities(long number) {
        return plural(number, "entity").replace("entitys", "entities");
    }

    static String plural(long number, String noun) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? noun : noun + "s");
    }
}

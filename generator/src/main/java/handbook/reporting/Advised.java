package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Severity;

/** What is wrong and what to do, in one text for programs that have room for one. */
final class Advised {
    private Advised() {}

    static String text(Diagnostic problem) {
        return problem.hint().isEmpty() ? problem.message() : problem.message() + "; " + problem.hint();
    }

    static String severity(Diagnostic problem) {
        return severity(problem.severity());
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }
}

package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Severity;
import handbook.json.JsonObject;
import java.io.PrintWriter;

/**
 * The code quality report that GitLab shows in merge requests
 * (<a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">GitLab</a>).
 */
final class GitlabReport {
    private GitlabReport() {}

    static void write(Report report, PrintWriter out) {
        Fingerprints fingerprints = new Fingerprints();
        JsonLines.write(report.problems(), problem -> problem(problem, fingerprints.next(problem)), out);
        out.print('\n');
    }

    private static JsonObject problem(Diagnostic problem, String fingerprint) {
        JsonObject lines =
                new JsonObject().with("begin", Math.max(1, problem.place().line()));
        return new JsonObject()
                .with("description", Advised.text(problem))
                .with("check_name", problem.rule().id())
                .with("fingerprint", fingerprint)
                .with("severity", severity(problem.severity()))
                .with(
                        "location",
                        new JsonObject().with("path", problem.place().path()).with("lines", lines));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
        };
    }
}

package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Printable;
import handbook.model.value.Location;
import java.io.PrintWriter;

/**
 * A workflow command for each problem, which GitHub Actions shows beside the line
 * (<a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">GitHub</a>).
 */
final class GithubReport {
    private GithubReport() {}

    static void write(Report report, PrintWriter out) {
        report.problems().forEach(problem -> out.print(command(problem) + "\n"));
    }

    private static String command(Diagnostic problem) {
        String level = Advised.severity(problem);
        String title = property(problem.rule().id() + ": " + problem.rule().title());
        return "::" + level + " " + place(problem.place()) + ",title=" + title + "::"
                + escaped(Printable.of(Advised.text(problem)));
    }

    private static String place(Location place) {
        String file = "file=" + property(place.path());
        if (place.line() == 0) {
            return file;
        }
        String line = file + ",line=" + place.line();
        return place.column() == 0
                ? line
                : line + ",col=" + place.column() + ",endColumn=" + (place.column() + Math.max(1, place.length()));
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}

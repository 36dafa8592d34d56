package handbook.reporting;

import java.io.PrintWriter;
import java.util.function.BiConsumer;

/** A form that other programs read problems in. */
public enum ReportFormat {
    JSON(JsonReport::write),
    SARIF(SarifReport::write),
    GITHUB(GithubReport::write),
    GITLAB(GitlabReport::write),
    JUNIT(JunitReport::write);

    private final BiConsumer<Report, PrintWriter> writer;

    ReportFormat(BiConsumer<Report, PrintWriter> writer) {
        this.writer = writer;
    }

    public void write(Report report, PrintWriter out) {
        writer.accept(report, out);
    }
}

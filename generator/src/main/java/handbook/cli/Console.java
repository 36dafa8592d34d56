package handbook.cli;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.DiagnosticPrinter;
import handbook.reporting.TextReport;
import handbook.source.SourceLines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

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
    void print(List<Diagnostic> problems, Path folder, int most) {
        new TextReport(new DiagnosticPrinter(new SourceLines(folder)), most).write(problems, err);
    }
}

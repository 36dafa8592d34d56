package handbook.cli;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.DiagnosticPrinter;
import java.io.PrintWriter;
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

    void print(List<Diagnostic> problems, DiagnosticPrinter printer) {
        StringBuilder all = new StringBuilder();
        problems.forEach(problem -> all.append(printer.print(problem)).append('\n'));
        err.print(all);
        err.flush();
    }
}

package handbook.cli;

import java.io.PrintWriter;

/** Says plainly that the program itself failed, with what its authors need to mend it. */
final class Faults {
    private Faults() {}

    static int report(Throwable fault, PrintWriter err) {
        err.println("handbook: the program failed. This is our fault, not yours; please report what follows.");
        fault.printStackTrace(err);
        return ExitCode.FAULT;
    }
}

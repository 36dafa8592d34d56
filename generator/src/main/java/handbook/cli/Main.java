package handbook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(arguments, out, err, System.console() != null);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Runs a command.
     *
     * @param terminal whether a person watches, who wants to see progress
     * @return 0 when all is well, 1 for problems in the sources, 2 for wrong usage, 3 for a fault of the program
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, boolean terminal) {
        CommandLine commandLine = new CommandLine(new HandbookCommand(new Console(out, err, terminal)));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((fault, command, parsed) -> Faults.report(fault, err));
        return commandLine.execute(arguments);
    }
}

package handbook.cli;

/** What the program returns to whoever started it. */
final class ExitCode {
    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    private ExitCode() {}
}

package handbook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "handbook",
        versionProvider = Version.class,
        description = "Publishes a handbook and its standards catalogue as a static website.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            ExplainCommand.class,
            RelevanceCommand.class,
            SampleCommand.class,
            SchemaCommand.class,
            ImportCommand.class,
            InitCommand.class
        },
        footer = {
            "",
            "Start with:",
            "  ./handbook serve     see the handbook at http://127.0.0.1:8080/ and every edit at the next reload",
            "  ./handbook check     be told what is wrong, and where",
            "  ./handbook build     make the website in site/public, ready for any web host",
            "",
            "Exit codes: 0 all is well; 1 problems in the sources; 2 wrong usage; 3 a fault of the program."
        })
final class HandbookCommand implements Runnable {
    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    HandbookCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: build, check, serve, explain, relevance, sample, schema, import or init.");
    }
}

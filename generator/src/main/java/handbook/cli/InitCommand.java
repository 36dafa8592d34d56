package handbook.cli;

import handbook.diagnostics.Count;
import handbook.diagnostics.Problems;
import handbook.output.OutputFile;
import handbook.publish.ProjectWriter;
import handbook.reporting.TextReport;
import handbook.source.ForeignFolder;
import handbook.starting.NewHandbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "init", description = "Makes a new handbook of a few files, to be changed.")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make it in; new, or without any file.")
    private Path folder = Path.of(".");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Our handbook",
            description = "What the site is called (default: ${DEFAULT-VALUE}).")
    private String title = "";

    @Option(
            names = "--organisation",
            paramLabel = "TEXT",
            defaultValue = "Our organisation",
            description = "Who publishes it (default: ${DEFAULT-VALUE}).")
    private String organisation = "";

    @Option(
            names = "--purpose",
            paramLabel = "TEXT",
            defaultValue = "How we work, and what we rest on.",
            description = "One sentence for its home page (default: ${DEFAULT-VALUE}).")
    private String purpose = "";

    @Override
    public Integer call() {
        Console console = parent.console();
        if (title.isBlank() || organisation.isBlank() || purpose.isBlank()) {
            throw new ParameterException(spec.commandLine(), "A title, an organisation and a purpose need words.");
        }
        if (!ForeignFolder.isVacant(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + folder + "' is there and not empty. Name a new folder.");
        }
        List<OutputFile> files = new NewHandbook(title, organisation, purpose).files();
        Problems problems = new Problems();
        if (!new ProjectWriter(folder).write(files, problems)) {
            console.print(problems.sorted(), folder, TextReport.USUAL);
            return ExitCode.PROBLEMS;
        }
        files.forEach(file -> console.out().println("  " + folder.resolve(file.path())));
        console.out()
                .println("Made a handbook of " + Count.plural(files.size(), "file")
                        + ". Next: ./handbook serve --project " + folder);
        return ExitCode.OK;
    }
}

package handbook.cli;

import handbook.bringing.Bringing;
import handbook.bringing.ImportRequest;
import handbook.diagnostics.Count;
import handbook.diagnostics.Problems;
import handbook.model.Meta;
import handbook.publish.ProjectWriter;
import handbook.reporting.TextReport;
import handbook.source.ForeignFolder;
import handbook.source.ProjectChapters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Brings the pages of another generator into a handbook: Jekyll, GitHub Pages, Hugo, MkDocs, Docusaurus, Eleventy, tech docs.",
            "Says what a person must decide, and keeps that in import-report.md. All is written, or nothing."
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PAGES",
            description = "The folder of the other generator, with its settings where it has some.")
    private Path pages = Path.of(".");

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The handbook to bring them into; made if it does not exist (default: this folder).")
    private Path project = Path.of(".");

    @Option(
            names = "--part",
            paramLabel = "ID",
            description = "The part of the handbook that they all come to (default: each folder is a part).")
    private @Nullable String part;

    @Option(
            names = "--site-url",
            paramLabel = "URL",
            description =
                    "Where the pages are published now, for links to what is not brought (default: as their settings say).")
    private @Nullable String address;

    @Option(names = "--replace", description = "Write over files that are there already.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Console console = parent.console();
        requireSense();
        console.progress("Reading " + pages);
        ProjectChapters known = ProjectChapters.of(project);
        ImportRequest request = new ImportRequest(
                Optional.ofNullable(part), Optional.ofNullable(address), known.settings(), known.files());
        Bringing.Brought brought = Bringing.of(ForeignFolder.scan(pages), request);
        if (brought.report().pages() == 0) {
            console.out().println("There are no pages in " + pages + ": nothing was brought.");
            return ExitCode.PROBLEMS;
        }
        console.out().print(brought.report().summary());
        ProjectWriter writer = new ProjectWriter(project);
        List<String> inTheWay = writer.inTheWay(brought.files()).stream()
                .filter(path -> !path.equals(Bringing.REPORT) && !path.equals("content/site.yaml"))
                .toList();
        console.out().println();
        inTheWay.forEach(
                path -> console.out().println((replace && !dryRun ? "replaced: " : "would be replaced: ") + path));
        if (dryRun) {
            console.out().println("Nothing was written: this was a dry run.");
            return ExitCode.OK;
        }
        if (!inTheWay.isEmpty() && !replace) {
            console.out()
                    .println("Nothing was written: " + Count.plural(inTheWay.size(), "file")
                            + " would be replaced. Allow that with --replace.");
            return ExitCode.PROBLEMS;
        }
        Problems problems = new Problems();
        if (writer.wasInterrupted(problems) || !writer.write(brought.files(), problems)) {
            console.print(problems.sorted(), project, TextReport.USUAL);
            return ExitCode.PROBLEMS;
        }
        console.out()
                .println("All of this is in " + project.resolve(Bringing.REPORT) + ". Next: ./handbook check --project "
                        + project);
        return ExitCode.OK;
    }

    private void requireSense() {
        if (!ForeignFolder.isFolder(pages)) {
            throw wrong("'" + pages + "' is not a folder.");
        }
        if (part != null && !Meta.isId(part)) {
            throw wrong("--part takes " + Meta.ID_HINT + ", not '" + part + "'.");
        }
        if (address != null && !address.matches("https?://[A-Za-z0-9].*")) {
            throw wrong("--site-url takes a full web address, as https://example.org/guide/, not '" + address + "'.");
        }
        Path inside = project.toAbsolutePath().normalize();
        if (inside.resolve("content").startsWith(pages.toAbsolutePath().normalize())
                && !ForeignFolder.isVacant(inside.resolve("content/handbook"))) {
            throw wrong("'" + pages + "' holds the handbook itself. Name a folder beside it.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

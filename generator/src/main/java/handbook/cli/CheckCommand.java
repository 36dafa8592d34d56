package handbook.cli;

import handbook.diagnostics.Count;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.DiagnosticPrinter;
import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.pipeline.Workers;
import handbook.source.SourceLines;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(name = "check", description = "Reads and checks everything, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Override
    public Integer call() {
        Console console = parent.console();
        Project project = options.project(null);
        Problems problems = new Problems();
        Site site = Workers.call(options.threads(), () -> Pipeline.check(project, problems));
        List<Diagnostic> found = problems.sorted();
        console.print(found, new DiagnosticPrinter(new SourceLines(project.folder())));
        console.out()
                .println("Checked "
                        + Count.plural(site.catalogue().all().size(), "entity").replace("entitys", "entities") + ": "
                        + Count.of(found) + ".");
        return problems.hasErrors() || options.strict() && !found.isEmpty() ? ExitCode.PROBLEMS : ExitCode.OK;
    }
}

package handbook.cli;

import handbook.baseline.Baseline;
import handbook.diagnostics.Count;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.pipeline.Workers;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        description = {
            "Reads and checks everything, and writes nothing but a baseline that is asked for.",
            "With an error it ends with exit code 1; with --strict, with a warning too."
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Override
    public Integer call() {
        Console console = parent.console();
        Project project = options.project(null);
        report.check();
        Baseline known = baseline.baseline().about(rules.rules());
        Optional<BaselineOptions.NewBaseline> wanted = baseline.wanted(project.today());
        Problems problems = new Problems();
        Site site = Workers.call(options.threads(), () -> Pipeline.check(project, problems));
        List<Diagnostic> found = rules.of(problems.sorted());
        if (wanted.isPresent()) {
            baseline.write(wanted.get(), found, console.out());
            return ExitCode.OK;
        }
        Baseline.Outcome outcome = known.apply(found, project.today());
        List<Diagnostic> said = outcome.said();
        report.print(project, said, outcome.known(), options.strict(), console);
        PrintWriter summary = report.summary(console);
        summary.println("Checked " + Count.entities(site.catalogue().all().size()) + ": " + Count.of(said) + ".");
        baseline.say(outcome, summary);
        return said.stream().anyMatch(this::fails) ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private boolean fails(Diagnostic problem) {
        return options.strict() || problem.severity() == Severity.ERROR;
    }
}

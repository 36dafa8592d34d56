package handbook.cli;

import handbook.claims.Claims;
import handbook.claims.Sample;
import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.pipeline.Workers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "sample",
        description = {
            "Prints claims of the handbook to check against their sources, chosen by chance.",
            "The same seed and content give the same claims."
        })
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number chooses other claims (default: 1).")
    private long seed;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many claims (default: 60); all, where there are fewer.")
    private int count;

    @Override
    public Integer call() {
        if (count < 1) {
            throw options.wrong("--count takes a number from 1.");
        }
        Project project = options.project(null);
        Problems problems = new Problems();
        Site site = Workers.call(options.threads(), () -> Pipeline.read(project, problems));
        if (problems.hasErrors()) {
            parent.console().err().println("What could not be read is left out: see 'handbook check'.");
        }
        parent.console()
                .out()
                .print(Sample.of(new Claims(site).all(), seed, count).text());
        return ExitCode.OK;
    }
}

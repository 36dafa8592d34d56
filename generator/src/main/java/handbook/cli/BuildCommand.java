package handbook.cli;

import handbook.diagnostics.Count;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.pipeline.BuildReport;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.pipeline.Stopwatch;
import handbook.pipeline.Workers;
import handbook.publish.PublishReport;
import handbook.publish.Standing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "build",
        description = {
            "Makes the website.",
            "With any error nothing is written, and the site that was there stays as it is."
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to put the site (default: site/public in the project). It must be new, empty, or our own.")
    private @Nullable Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Where the site will be published, as https://example.org/handbook/ (default: from site.yaml).")
    private @Nullable String baseUrl;

    @Option(names = "--profile", description = "Say how long each stage took.")
    private boolean profile;

    @Override
    public Integer call() {
        Console console = parent.console();
        Project project = options.project(baseUrl);
        reporting.check();
        Path folder = out == null ? project.folder().resolve("site").resolve("public") : out.toAbsolutePath();
        Problems problems = new Problems();
        console.progress("Reading " + project.folder());
        long start = System.nanoTime();
        Stopwatch stopwatch = new Stopwatch();
        Optional<BuildReport> report = new Progress(console)
                .during(
                        stopwatch::now,
                        () -> Workers.call(
                                options.threads(),
                                () -> Pipeline.build(project, folder, options.strict(), problems, stopwatch)));
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Diagnostic> found = problems.sorted();
        reporting.print(project, found, 0, options.strict(), console);
        PrintWriter summary = reporting.summary(console);
        if (report.isEmpty()) {
            summary.println("Nothing was published: " + Count.of(found) + ".");
            return ExitCode.PROBLEMS;
        }
        summary.println(text(report.get(), folder, seconds, found));
        if (profile) {
            if (report.get().before() instanceof Standing.Other other) {
                summary.println("  the site was made: " + other.reason());
            }
            summary.println(made(report.get()));
            report.get()
                    .laps()
                    .forEach(lap -> summary.printf(
                            Locale.ROOT,
                            "  %-18s %7.0f ms%n",
                            lap.stage(),
                            lap.time().toNanos() / 1e6));
        }
        return ExitCode.OK;
    }

    private static String text(BuildReport report, Path folder, double seconds, List<Diagnostic> found) {
        PublishReport published = report.published();
        return String.format(
                Locale.UK,
                "Published %,d pages from %,d entries to %s in %.1f s.%n%,d files, %.1f MB: %,d new or changed, %,d as before, %,d removed. %s.",
                report.pages(),
                report.entities(),
                folder,
                seconds,
                published.files(),
                published.bytes() / 1e6,
                published.written(),
                published.unchanged(),
                published.removed(),
                capitalised(Count.of(found)));
    }

    private static String made(BuildReport report) {
        int files = report.published().files();
        return String.format(
                Locale.UK,
                "  %,d source files read; %,d files made, %,d known to be as before",
                report.read(),
                files - report.kept(),
                report.kept());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

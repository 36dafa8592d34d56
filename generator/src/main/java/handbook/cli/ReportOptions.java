package handbook.cli;

import handbook.diagnostics.Diagnostic;
import handbook.pipeline.Project;
import handbook.reporting.Report;
import handbook.reporting.ReportFormat;
import handbook.reporting.TextReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command says the problems it found: in text on standard error, or for a program on standard output. */
final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How to print problems: text, json, sarif, github, gitlab or junit (default: text).",
                "All but text go to standard output, and the summary to standard error."
            })
    private Format format = Format.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = {
                "Print at most N problems as text, some of every rule, and say how many more there are",
                "(default: " + TextReport.USUAL + "; 0 for all)."
            })
    private @Nullable Integer limit;

    /** @throws ParameterException if the options do not go together */
    void check() {
        if (limit != null && format != Format.TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "--limit is for text: what a program reads has all problems.");
        }
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 0.");
        }
    }

    void print(Project project, List<Diagnostic> said, int known, boolean strict, Console console) {
        Optional<ReportFormat> forPrograms = format.forPrograms();
        if (forPrograms.isPresent()) {
            forPrograms.get().write(new Report(said, known, strict, Version.text()), console.out());
        } else {
            console.print(said, project.folder(), limit == null ? TextReport.USUAL : limit);
        }
    }

    /** Where the command says how it went, so that what a program reads stands alone. */
    PrintWriter summary(Console console) {
        return format == Format.TEXT ? console.out() : console.err();
    }
}

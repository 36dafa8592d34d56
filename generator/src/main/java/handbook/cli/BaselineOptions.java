package handbook.cli;

import handbook.baseline.Baseline;
import handbook.baseline.BaselineText;
import handbook.baseline.KnownProblem;
import handbook.diagnostics.Count;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.publish.TextFile;
import handbook.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The file of problems that are known and not said again until a day. */
final class BaselineOptions {
    private static final int NAMED = 5;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Leave out the problems that this file knows, each until the day the file gives it.")
    private @Nullable Path known;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description =
                    "Write the problems there are to a file for --baseline, instead of printing them. Needs --until.")
    private @Nullable Path written;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "With --write-baseline: the last day they are left out, as 2027-01-31.")
    private @Nullable String until;

    /**
     * Where the problems found are to be written, and until when they are known; nothing if they are to be said.
     *
     * @throws ParameterException if the options do not go together
     */
    Optional<NewBaseline> wanted(LocalDate today) {
        if (written == null) {
            if (until != null) {
                throw wrong("--until goes with --write-baseline; the days of a baseline stand in its file.");
            }
            return Optional.empty();
        }
        if (known != null) {
            throw wrong("Give --baseline or --write-baseline, not both.");
        }
        LocalDate day = lastDay(until);
        if (!day.isAfter(today)) {
            throw wrong("--until takes a day to come: " + day + " is past, so nothing would be left out.");
        }
        text(written).filter(text -> !BaselineText.isOne(text)).ifPresent(text -> {
            throw wrong("'" + written + "' is no baseline, and is not written over. Name another file.");
        });
        return Optional.of(new NewBaseline(written, day));
    }

    private LocalDate lastDay(@Nullable String typed) {
        if (typed == null) {
            throw wrong("--write-baseline needs --until DATE: the last day its problems are left out, as 2027-01-31.");
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw wrong("--until takes a day, as 2027-01-31, not '" + typed + "'.");
        }
    }

    /** A baseline to write, and the last day it holds. */
    record NewBaseline(Path file, LocalDate until) {}

    void write(NewBaseline wanted, List<Diagnostic> found, PrintWriter out) {
        try {
            TextFile.write(wanted.file(), BaselineText.write(Baseline.of(found, wanted.until())));
        } catch (IOException e) {
            throw wrong(
                    "'" + wanted.file() + "' cannot be written: " + e.getClass().getSimpleName() + ".");
        }
        out.println("Wrote " + Count.plural(found.size(), "known problem") + " to " + wanted.file() + ": '--baseline "
                + wanted.file() + "' leaves them out until " + wanted.until() + ".");
    }

    /** The problems that are known. */
    Baseline baseline() {
        if (known == null) {
            return Baseline.EMPTY;
        }
        String text = text(known).orElseThrow(() -> wrong("'" + known + "' cannot be read."));
        try {
            return BaselineText.read(text);
        } catch (IllegalArgumentException e) {
            throw wrong("'" + known + "' is no baseline: " + e.getMessage() + ".");
        }
    }

    /** Says what the baseline did, and what in it is past or mended. */
    void say(Baseline.Outcome outcome, PrintWriter out) {
        if (known == null) {
            return;
        }
        out.println(Count.plural(outcome.known(), "known problem") + " left out by " + known + ".");
        if (!outcome.ended().isEmpty()) {
            LocalDate first = outcome.ended().stream()
                    .map(KnownProblem::until)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            int number = outcome.ended().size();
            out.println(entries(number) + (number == 1 ? " has" : " have") + " ended, the first on " + first + ": what "
                    + (number == 1 ? "it names counts" : "they name counts") + " again.");
        }
        List<KnownProblem> mended = outcome.mended();
        if (!mended.isEmpty()) {
            boolean one = mended.size() == 1;
            out.println(entries(mended.size()) + (one ? " is mended: delete it." : " are mended: delete them."));
            mended.stream()
                    .limit(NAMED)
                    .map(KnownProblem::problem)
                    .forEach(entry -> out.println("  " + entry.path() + " " + entry.rule() + ": " + entry.message()));
            if (mended.size() > NAMED) {
                out.printf(Locale.UK, "  and %,d more%n", mended.size() - NAMED);
            }
        }
    }

    private String entries(int number) {
        return (number == 1 ? "1 entry" : String.format(Locale.UK, "%,d entries", number)) + " of " + known;
    }

    private static Optional<String> text(Path file) {
        return new SourceFile(file.toString(), file).text(new Problems());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

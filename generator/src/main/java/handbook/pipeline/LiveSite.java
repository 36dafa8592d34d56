package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.model.site.Redirect;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.preview.ProblemNote;
import handbook.preview.ProblemPage;
import handbook.source.Sighting;
import handbook.source.SourceLines;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** A site as its files were at one moment, and what is wrong with them, as far as it is known. */
final class LiveSite {
    private static final String NOT_FOUND = "404.html";

    private final Sighting sources;
    private final Pipeline.Read read;
    private final Problems problems;
    private final LiveFiles files;
    private final ProblemPage problemPage;
    private final Set<Diagnostic> reported = new ConcurrentSkipListSet<>();
    private volatile Verdict verdict;

    /**
     * @param read the site, before it is checked
     * @param problems what is wrong so far
     * @param verdict what is thought of it until it is checked
     */
    LiveSite(
            Sighting sources,
            Pipeline.Read read,
            Problems problems,
            Verdict verdict,
            Outputs outputs,
            SourceLines lines) {
        this.sources = sources;
        this.read = read;
        this.problems = problems;
        this.verdict = verdict;
        this.files = new LiveFiles(outputs);
        this.problemPage = new ProblemPage(lines);
    }

    Sighting sources() {
        return sources;
    }

    Verdict verdict() {
        return verdict;
    }

    /** Finds everything that is wrong; gives whether that is something else than was thought. */
    boolean check() {
        Verdict before = verdict;
        List<Diagnostic> unchecked = problems.sorted();
        read.check(problems);
        verdict = Verdict.of(read.site(), unchecked, problems.sorted(), before.addresses());
        return !verdict.found().equals(before.found());
    }

    /** A text that differs for every state of the files, and of what is known to be wrong with them. */
    String version() {
        return sources.version() + "-" + verdict.version();
    }

    List<Redirect> redirects() {
        return read.site().redirects();
    }

    /** @param report told what is wrong with the file that nobody was told before */
    Optional<OutputFile> find(String path, Consumer<List<Diagnostic>> report) {
        Verdict now = verdict;
        if (path.equals(ProblemPage.ADDRESS + "index.html")) {
            return Optional.of(problemPage.all(now.found()));
        }
        if (!path.endsWith(".html")) {
            return make(path, now, report);
        }
        List<Diagnostic> own = now.spoilt().errorsOf(path);
        if (!own.isEmpty()) {
            return Optional.of(problemPage.ofOne(path, own, now.found().size() - own.size()));
        }
        if (now.errors() == 0) {
            return make(path, now, report);
        }
        return path.equals(NOT_FOUND)
                ? Optional.of(problemPage.instead(path, now.found()))
                : makeInSpiteOfErrors(path, now, report).map(page -> ProblemNote.on(page, now.errors()));
    }

    private Optional<OutputFile> make(String path, Verdict now, Consumer<List<Diagnostic>> report) {
        Problems slips = new Problems();
        Optional<OutputFile> file = planned(path, now).flatMap(planned -> planned.make(slips));
        List<Diagnostic> made = slips.sorted();
        List<Diagnostic> news = made.stream().filter(reported::add).toList();
        if (!news.isEmpty()) {
            report.accept(news);
        }
        return slips.hasErrors() && path.endsWith(".html")
                ? Optional.of(problemPage.ofOne(path, made, now.found().size()))
                : file;
    }

    /** Templates may count on what only a site without errors has. */
    private Optional<OutputFile> makeInSpiteOfErrors(String path, Verdict now, Consumer<List<Diagnostic>> report) {
        try {
            return make(path, now, report);
        } catch (RuntimeException e) {
            return Optional.of(problemPage.instead(path, now.found()));
        }
    }

    /** A site with errors may lack what its outputs count on. */
    private Optional<PlannedFile> planned(String path, Verdict now) {
        try {
            return files.find(path);
        } catch (RuntimeException e) {
            if (now.errors() > 0) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

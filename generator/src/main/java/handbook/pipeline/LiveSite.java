package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.model.site.Redirect;
import handbook.model.site.Site;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.preview.ProblemNote;
import handbook.preview.ProblemPage;
import handbook.source.SourceLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site as its files were at one moment, and what was wrong with them.
 *
 * @param fingerprint of the files
 * @param found what is wrong with the sources
 * @param redirects former addresses
 * @param files those that are made one by one
 * @param whole those that come from one piece of work
 * @param spoilt which pages are made from files with errors
 * @param problemPage shows what is wrong
 * @param reported what was found since, while pages were made
 */
record LiveSite(
        String fingerprint,
        List<Diagnostic> found,
        List<Redirect> redirects,
        Map<String, PlannedFile> files,
        List<Whole> whole,
        SpoiltPages spoilt,
        ProblemPage problemPage,
        Set<Diagnostic> reported) {
    private static final String NOT_FOUND = "404.html";

    /** @param formerly the addresses that each file made when it was last read, which it may say no more */
    static LiveSite read(Project project, String fingerprint, Map<String, Set<String>> formerly) {
        Problems problems = new Problems();
        Site site = Pipeline.read(project, problems);
        List<Diagnostic> found = problems.sorted();
        Plan plan = Plan.of(site, project, problems.hasErrors());
        return new LiveSite(
                fingerprint,
                found,
                site.redirects(),
                plan.files(),
                plan.whole(),
                SpoiltPages.of(site, errors(found), formerly),
                new ProblemPage(new SourceLines(project.folder())),
                new ConcurrentSkipListSet<>());
    }

    /** What can be made of a site. */
    private record Plan(Map<String, PlannedFile> files, List<Whole> whole) {
        /** @param broken whether the site may lack what its outputs count on */
        static Plan of(Site site, Project project, boolean broken) {
            try {
                Outputs outputs = Outputs.of(site, project);
                return new Plan(
                        byPath(outputs.piecemeal().stream().flatMap(output -> output.plan().stream())),
                        outputs.whole().stream().map(Whole::new).toList());
            } catch (RuntimeException e) {
                if (broken) {
                    return new Plan(Map.of(), List.of());
                }
                throw e;
            }
        }
    }

    /** A text that differs for every state of the files. */
    static String version(String fingerprint) {
        return Integer.toHexString(fingerprint.hashCode());
    }

    /** The addresses that each file makes. */
    Map<String, Set<String>> addresses() {
        return spoilt.addresses();
    }

    /** @param report told what is wrong with the file that nobody was told before */
    Optional<OutputFile> find(String path, Consumer<List<Diagnostic>> report) {
        if (path.equals(ProblemPage.ADDRESS + "index.html")) {
            return Optional.of(problemPage.all(found));
        }
        if (!path.endsWith(".html")) {
            return make(path, report);
        }
        List<Diagnostic> own = spoilt.errorsOf(path);
        if (!own.isEmpty()) {
            return Optional.of(problemPage.ofOne(path, own, found.size() - own.size()));
        }
        int errors = errors(found).size();
        if (errors == 0) {
            return make(path, report);
        }
        return path.equals(NOT_FOUND)
                ? Optional.of(problemPage.instead(path, found))
                : makeInSpiteOfErrors(path, report).map(page -> ProblemNote.on(page, errors));
    }

    private Optional<OutputFile> make(String path, Consumer<List<Diagnostic>> report) {
        Problems problems = new Problems();
        Optional<OutputFile> file =
                planned(path).flatMap(planned -> planned.make().apply(problems));
        List<Diagnostic> made = problems.sorted();
        List<Diagnostic> news = made.stream().filter(reported::add).toList();
        if (!news.isEmpty()) {
            report.accept(news);
        }
        return problems.hasErrors() && path.endsWith(".html")
                ? Optional.of(problemPage.ofOne(path, made, found.size()))
                : file;
    }

    /** Templates may count on what only a site without errors has. */
    private Optional<OutputFile> makeInSpiteOfErrors(String path, Consumer<List<Diagnostic>> report) {
        try {
            return make(path, report);
        } catch (RuntimeException e) {
            return Optional.of(problemPage.instead(path, found));
        }
    }

    private Optional<PlannedFile> planned(String path) {
        return Optional.ofNullable(files.get(path))
                .or(() -> whole.stream()
                        .flatMap(output -> output.find(path).stream())
                        .findFirst());
    }

    private static List<Diagnostic> errors(List<Diagnostic> found) {
        return found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static Map<String, PlannedFile> byPath(Stream<PlannedFile> files) {
        return files.collect(Collectors.toMap(PlannedFile::path, Function.identity(), (one, other) -> one));
    }

    /** An output whose files come from one piece of work, which is done when the first of them is asked for. */
    static final class Whole {
        private final Output output;
        private @Nullable Map<String, PlannedFile> files;

        Whole(Output output) {
            this.output = output;
        }

        synchronized Optional<PlannedFile> find(String path) {
            if (!path.startsWith(output.folder().orElse(""))) {
                return Optional.empty();
            }
            Map<String, PlannedFile> known = files;
            if (known == null) {
                known = byPath(output.plan().stream());
                files = known;
            }
            return Optional.ofNullable(known.get(path));
        }
    }
}

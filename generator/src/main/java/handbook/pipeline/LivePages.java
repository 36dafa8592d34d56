package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.model.site.Redirect;
import handbook.model.site.Site;
import handbook.output.OutputFile;
import handbook.pipeline.Outputs.Output;
import handbook.preview.Pages;
import handbook.source.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a project as its files are now. Files are looked at when a page is asked for, so that an edit shows on the next
 * reload; pages are made one by one, as they are asked for.
 */
public final class LivePages implements Pages {
    private final Project project;
    private final Consumer<List<Diagnostic>> report;
    private final Function<List<Diagnostic>, OutputFile> problemPage;
    private @Nullable Snapshot latest;

    /**
     * @param report told what is wrong each time the project was read
     * @param problemPage the page shown in place of all others while there are errors
     */
    public LivePages(
            Project project, Consumer<List<Diagnostic>> report, Function<List<Diagnostic>, OutputFile> problemPage) {
        this.project = project;
        this.report = report;
        this.problemPage = problemPage;
    }

    private record Snapshot(
            String fingerprint,
            Site site,
            Map<String, Output> outputs,
            Search search,
            Problems problems,
            Optional<OutputFile> problemPage) {}

    @Override
    public Optional<OutputFile> find(String path) {
        Snapshot now = latest();
        if (now.problemPage.isPresent() && path.endsWith(".html")) {
            return now.problemPage;
        }
        Optional<OutputFile> file = Optional.ofNullable(now.outputs.get(path))
                .flatMap(output -> output.make().get())
                .or(() -> now.search.find(path));
        if (file.isPresent() && now.problems.hasErrors()) {
            List<Diagnostic> found = now.problems.sorted();
            report.accept(found);
            return path.endsWith(".html") ? Optional.of(problemPage.apply(found)) : file;
        }
        return file;
    }

    @Override
    public Optional<String> movedTo(String address) {
        return latest().site.redirects().stream()
                .filter(redirect -> redirect.from().equals(address))
                .map(Redirect::to)
                .findFirst();
    }

    @Override
    public Optional<String> version() {
        return Optional.of(Integer.toHexString(latest().fingerprint.hashCode()));
    }

    /** Reads the project now, so that the first page is quick. */
    public void warmUp() {
        latest();
    }

    private synchronized Snapshot latest() {
        Snapshot known = latest;
        String fingerprint = Fingerprint.of(project.folder());
        if (known == null || !known.fingerprint.equals(fingerprint)) {
            known = read(fingerprint);
            latest = known;
        }
        return known;
    }

    private Snapshot read(String fingerprint) {
        Problems problems = new Problems();
        Site site = Pipeline.read(project, problems);
        List<Diagnostic> found = problems.sorted();
        report.accept(found);
        boolean broken = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        Problems rendering = new Problems();
        Outputs made = new Outputs(site, project, rendering);
        Map<String, Output> outputs =
                made.all().stream().collect(Collectors.toMap(Output::path, Function.identity(), (one, other) -> one));
        return new Snapshot(
                fingerprint,
                site,
                outputs,
                new Search(made),
                rendering,
                broken ? Optional.of(problemPage.apply(found)) : Optional.empty());
    }

    /** The files of the search, made when the first of them is asked for. */
    private static final class Search {
        private final Outputs outputs;
        private @Nullable Map<String, OutputFile> files;

        Search(Outputs outputs) {
            this.outputs = outputs;
        }

        synchronized Optional<OutputFile> find(String path) {
            if (!path.startsWith("search/")) {
                return Optional.empty();
            }
            Map<String, OutputFile> known = files;
            if (known == null) {
                known = outputs.search().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
                files = known;
            }
            return Optional.ofNullable(known.get(path));
        }
    }
}

package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.model.site.Redirect;
import handbook.model.site.Site;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.preview.Pages;
import handbook.publish.OutputPaths;
import handbook.source.Fingerprint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a project as its files are now. Files are looked at when a page is asked for, so that an edit shows on the next
 * reload; pages are made one by one, as they are asked for.
 */
public final class LivePages implements Pages {
    /** So long, in nanoseconds, a look at the files is good for: what one page asks for needs one look, not fifty. */
    private static final long GLANCE = 100_000_000;

    private final Project project;
    private final Consumer<List<Diagnostic>> report;
    private final Function<List<Diagnostic>, OutputFile> problemPage;
    private final Supplier<String> fingerprint;
    private final LongSupplier clock;
    private @Nullable Snapshot latest;
    private long looked;

    /**
     * @param report told what is wrong each time the project was read
     * @param problemPage the page shown in place of all others while there are errors
     */
    public LivePages(
            Project project, Consumer<List<Diagnostic>> report, Function<List<Diagnostic>, OutputFile> problemPage) {
        this(project, report, problemPage, () -> Fingerprint.of(project.folder()), System::nanoTime);
    }

    /** @param clock nanoseconds, from any start */
    LivePages(
            Project project,
            Consumer<List<Diagnostic>> report,
            Function<List<Diagnostic>, OutputFile> problemPage,
            Supplier<String> fingerprint,
            LongSupplier clock) {
        this.project = project;
        this.report = report;
        this.problemPage = problemPage;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    private record Snapshot(
            String fingerprint,
            Site site,
            Map<String, PlannedFile> files,
            List<Whole> whole,
            Set<Diagnostic> reported,
            Optional<OutputFile> problemPage) {
        Optional<PlannedFile> find(String path) {
            return Optional.ofNullable(files.get(path))
                    .or(() -> whole.stream()
                            .flatMap(output -> output.find(path).stream())
                            .findFirst());
        }
    }

    @Override
    public Optional<OutputFile> find(String path) {
        Snapshot now = latest();
        if (now.problemPage.isPresent() && path.endsWith(".html")) {
            return now.problemPage;
        }
        Problems problems = new Problems();
        Optional<OutputFile> file =
                now.find(path).flatMap(planned -> planned.make().apply(problems));
        List<Diagnostic> found = problems.sorted();
        List<Diagnostic> news = found.stream().filter(now.reported::add).toList();
        if (!news.isEmpty()) {
            report.accept(news);
        }
        return problems.hasErrors() && path.endsWith(".html") ? Optional.of(problemPage.apply(found)) : file;
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
        long now = clock.getAsLong();
        if (known != null && now - looked < GLANCE) {
            return known;
        }
        looked = now;
        String current = fingerprint.get();
        if (known == null || !known.fingerprint.equals(current)) {
            known = read(current);
            latest = known;
        }
        return known;
    }

    private Snapshot read(String fingerprint) {
        Problems problems = new Problems();
        Site site = Pipeline.read(project, problems);
        Outputs outputs = Outputs.of(site, project);
        List<PlannedFile> files = outputs.piecemeal().stream()
                .flatMap(output -> output.plan().stream())
                .toList();
        OutputPaths.check(files, problems);
        List<Diagnostic> found = problems.sorted();
        report.accept(found);
        boolean broken = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new Snapshot(
                fingerprint,
                site,
                byPath(files),
                outputs.whole().stream().map(Whole::new).toList(),
                new ConcurrentSkipListSet<>(),
                broken ? Optional.of(problemPage.apply(found)) : Optional.empty());
    }

    private static Map<String, PlannedFile> byPath(Collection<PlannedFile> files) {
        return files.stream().collect(Collectors.toMap(PlannedFile::path, Function.identity(), (one, other) -> one));
    }

    /** An output whose files come from one piece of work, which is done when the first of them is asked for. */
    private static final class Whole {
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
                known = byPath(output.plan());
                files = known;
            }
            return Optional.ofNullable(known.get(path));
        }
    }
}

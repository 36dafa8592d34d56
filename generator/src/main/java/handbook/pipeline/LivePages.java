package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.site.Redirect;
import handbook.output.OutputFile;
import handbook.preview.Pages;
import handbook.source.FileWatch;
import handbook.source.Lookout;
import handbook.source.Sighting;
import handbook.source.SourceLines;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a project as its files are now. A file that changed is read again, alone; pages are made one by one, as they are asked
 * for, and the checks of the whole site run meanwhile. While there are errors, pages that have none are shown without what cannot be
 * read.
 */
public final class LivePages implements Pages, AutoCloseable {
    /** So long, in nanoseconds, a look at the files is good for: what one page asks for needs one look, not fifty. */
    private static final long GLANCE = 100_000_000;
    /** A look at many files takes long, and is good for so many times as long. */
    private static final long WORTH = 4;

    private final Project project;
    private final Consumer<List<Diagnostic>> report;
    private final Lookout lookout;
    private final LongSupplier clock;
    private final Executor checks;
    private final Memory memory;

    private final Set<Path> told = ConcurrentHashMap.newKeySet();
    private Optional<FileWatch> watch = Optional.empty();
    private volatile Runnable changed = () -> {};
    private volatile Trust trust = Trust.UNPROVEN;
    private volatile @Nullable LiveSite latest;
    private boolean failed;
    private long looked;
    private long good = GLANCE;

    /** Whether the operating system tells of changes. Where it does once, files are no longer looked at without cause. */
    private enum Trust {
        UNPROVEN,
        PROVEN,
        LOST
    }

    /**
     * @param report told what is wrong each time the project was read and checked
     * @param fileClock the clock that the times of files are of
     */
    public LivePages(Project project, Consumer<List<Diagnostic>> report, InstantSource fileClock) {
        this(
                project,
                report,
                new Lookout(project.folder(), fileClock),
                System::nanoTime,
                new ForkJoinPool(1),
                Memory.empty());
        watch = FileWatch.start(project.folder(), this::tell, this::lose);
    }

    /**
     * @param clock nanoseconds, from any start
     * @param checks runs the checks of the site after an edit
     */
    LivePages(
            Project project,
            Consumer<List<Diagnostic>> report,
            Lookout lookout,
            LongSupplier clock,
            Executor checks,
            Memory memory) {
        this.project = project;
        this.report = report;
        this.lookout = lookout;
        this.clock = clock;
        this.checks = checks;
        this.memory = memory;
    }

    /** Tells that a file may have changed, as the operating system says. */
    void tell(Path file) {
        told.add(file);
        changed.run();
    }

    private void lose() {
        trust = Trust.LOST;
        changed.run();
    }

    @Override
    public void onChange(Runnable somebody) {
        changed = somebody;
    }

    @Override
    public boolean mustBeAsked() {
        return trust != Trust.PROVEN;
    }

    @Override
    public Optional<OutputFile> find(String path) {
        return latest().find(path, report);
    }

    @Override
    public Optional<String> movedTo(String address) {
        return latest().redirects().stream()
                .filter(redirect -> redirect.from().equals(address))
                .map(Redirect::to)
                .findFirst();
    }

    @Override
    public Optional<String> version() {
        try {
            return Optional.of(latest().version());
        } catch (RuntimeException e) {
            // Whoever asks for a page is told of it; an edit may put it right.
            return Optional.of(lookout.look().version());
        }
    }

    /** Reads the project now, so that the first page is quick. */
    public void warmUp() {
        latest();
    }

    /** How often a file was read until now. */
    int filesRead() {
        return memory.files().reads();
    }

    private synchronized LiveSite latest() {
        LiveSite known = latest;
        Set<Path> hints = Set.copyOf(told);
        long now = clock.getAsLong();
        boolean isCurrent = trust == Trust.PROVEN || now - looked < good;
        if (known != null && hints.isEmpty() && isCurrent && !failed) {
            return known;
        }
        told.removeAll(hints);
        failed = true;
        Sighting sources = trust == Trust.PROVEN && !hints.isEmpty() ? lookout.look(hints) : lookout.look();
        looked = clock.getAsLong();
        good = Math.max(GLANCE, WORTH * (looked - now));
        if (known == null || !known.sources().isLike(sources)) {
            if (known != null && !hints.isEmpty() && trust == Trust.UNPROVEN) {
                trust = Trust.PROVEN;
            }
            LiveSite read = read(sources, known);
            latest = read;
            if (known == null) {
                check(read);
            } else {
                checks.execute(() -> check(read));
            }
            known = read;
        }
        failed = false;
        return known;
    }

    private LiveSite read(Sighting sources, @Nullable LiveSite before) {
        Problems problems = new Problems();
        problems.addAll(sources.problems());
        Pipeline.Read read = Pipeline.read(project, sources.tree(), memory, problems);
        Verdict verdict = before == null
                ? Verdict.NONE
                : Verdict.expected(read.site(), problems.sorted(), before.verdict(), isSame(before.sources(), sources));
        return new LiveSite(
                sources.putAway(),
                read,
                problems,
                verdict,
                new Outputs(
                        SiteListings.whenAsked(read.site()),
                        project,
                        memory.assets().of(read.site(), project),
                        memory.templates().of(read.site(), project, sources)),
                new SourceLines(project.folder()));
    }

    private Predicate<String> isSame(Sighting before, Sighting now) {
        Map<Path, String> then = before.digests();
        return path -> {
            Path file = project.folder().toAbsolutePath().normalize().resolve(path);
            return Objects.equals(then.get(file), now.digests().get(file));
        };
    }

    private void check(LiveSite site) {
        if (site == latest) {
            boolean isNews = site.check();
            report.accept(site.verdict().found());
            if (isNews) {
                changed.run();
            }
        }
    }

    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
    }
}

package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.model.site.Redirect;
import handbook.output.OutputFile;
import handbook.preview.Pages;
import handbook.source.Fingerprint;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a project as its files are now. Files are looked at when a page is asked for, so that an edit shows on the next
 * reload; pages are made one by one, as they are asked for. While there are errors, pages that have none are shown without what
 * cannot be read.
 */
public final class LivePages implements Pages {
    /** So long, in nanoseconds, a look at the files is good for: what one page asks for needs one look, not fifty. */
    private static final long GLANCE = 100_000_000;
    /** A look at many files takes long, and is good for so many times as long. */
    private static final long WORTH = 4;

    private final Project project;
    private final Consumer<List<Diagnostic>> report;
    private final Supplier<String> fingerprint;
    private final LongSupplier clock;
    private @Nullable LiveSite latest;
    private Map<String, Set<String>> addresses = Map.of();
    private long looked;
    private long good = GLANCE;

    /**
     * @param report told what is wrong each time the project was read
     * @param fileClock the clock that the times of files are of
     */
    public LivePages(Project project, Consumer<List<Diagnostic>> report, InstantSource fileClock) {
        this(project, report, new Fingerprint(project.folder(), fileClock)::now, System::nanoTime);
    }

    /** @param clock nanoseconds, from any start */
    LivePages(Project project, Consumer<List<Diagnostic>> report, Supplier<String> fingerprint, LongSupplier clock) {
        this.project = project;
        this.report = report;
        this.fingerprint = fingerprint;
        this.clock = clock;
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
            return Optional.of(LiveSite.version(latest().fingerprint()));
        } catch (RuntimeException e) {
            // Whoever asks for a page is told of it; an edit may put it right.
            return Optional.of(LiveSite.version(fingerprint.get()));
        }
    }

    /** Reads the project now, so that the first page is quick. */
    public void warmUp() {
        latest();
    }

    private synchronized LiveSite latest() {
        LiveSite known = latest;
        long now = clock.getAsLong();
        if (known != null && now - looked < good) {
            return known;
        }
        String current = fingerprint.get();
        looked = clock.getAsLong();
        good = Math.max(GLANCE, WORTH * (looked - now));
        if (known == null || !known.fingerprint().equals(current)) {
            known = LiveSite.read(project, current, addresses);
            latest = known;
            addresses = known.addresses();
            report.accept(known.found());
        }
        return known;
    }
}

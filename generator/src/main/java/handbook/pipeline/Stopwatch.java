package handbook.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Says what a build is doing, and how long each stage took. One thread goes from stage to stage; any may ask how far it is. */
public final class Stopwatch {
    private final List<Lap> laps = new ArrayList<>();
    private volatile @Nullable Stage running;

    /** A stage and how long it took. */
    public record Lap(String stage, Duration time) {}

    /**
     * A stage that is not over.
     *
     * @param files how many it makes, if they are counted
     */
    private record Stage(String name, int files, AtomicInteger made, long start) {
        Stage(String name, int files) {
            this(name, files, new AtomicInteger(), System.nanoTime());
        }

        String told() {
            return files == 0 ? name : String.format(Locale.UK, "%s: %,d of %,d files", name, made.get(), files);
        }

        Lap lap() {
            return new Lap(name, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The running stage, and how many of its files are made: {@code render and write: 1,204 of 4,481 files}; nothing before the first. */
    public Optional<String> now() {
        return Optional.ofNullable(running).map(Stage::told);
    }

    void begin(String stage) {
        begin(stage, 0);
    }

    /** @param files how many are made in this stage */
    void begin(String stage, int files) {
        end();
        running = new Stage(stage, files);
    }

    /** Counts a file of the running stage. */
    void made() {
        Optional.ofNullable(running).ifPresent(stage -> stage.made.incrementAndGet());
    }

    /** Ends the running stage. */
    List<Lap> end() {
        Optional.ofNullable(running).map(Stage::lap).ifPresent(laps::add);
        running = null;
        return List.copyOf(laps);
    }
}

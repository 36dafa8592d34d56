package handbook.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells a person who waits how far a piece of work is: a line every two seconds, and none for work that takes no longer. Lines are never
 * written over, so that a screen reader says each once.
 */
final class Progress {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Console console;
    private final Duration every;

    Progress(Console console) {
        this(console, EVERY);
    }

    Progress(Console console, Duration every) {
        this.console = console;
        this.every = every;
    }

    /**
     * Does some work.
     *
     * @param doing what is being done, if anything
     */
    <T> T during(Supplier<Optional<String>> doing, Supplier<T> work) {
        if (!console.terminal()) {
            return work.get();
        }
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon()::unstarted);
        try {
            clock.scheduleAtFixedRate(
                    () -> doing.get().ifPresent(stage -> console.progress("  " + stage)),
                    every.toMillis(),
                    every.toMillis(),
                    TimeUnit.MILLISECONDS);
            return work.get();
        } finally {
            clock.shutdownNow();
        }
    }
}

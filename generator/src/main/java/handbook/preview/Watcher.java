package handbook.preview;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Tells all open pages of changes at once. Where nobody tells it of them, it looks for them again and again, and only while a page is
 * open.
 */
final class Watcher implements AutoCloseable {
    private static final long INTERVAL = 500;
    /** Programs save a file in several steps. */
    private static final long SETTLING = 20;

    private final Pages pages;
    private final Duration patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    // Not synchronized: a virtual thread that waits on a monitor keeps its carrier from others.
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition looked = lock.newCondition();
    private Optional<String> latest = Optional.empty();
    private final AtomicBoolean soon = new AtomicBoolean();
    private int waiting;

    /** @param patience how long a page waits before it is told that nothing changed */
    Watcher(Pages pages, Duration patience) {
        this.pages = pages;
        this.patience = patience;
    }

    void start() {
        pages.onChange(this::lookSoon);
        clock.scheduleWithFixedDelay(this::lookUnlessTold, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
    }

    private void lookUnlessTold() {
        if (pages.mustBeAsked()) {
            look();
        }
    }

    private void lookSoon() {
        if (!soon.getAndSet(true) && !clock.isShutdown()) {
            clock.schedule(
                    () -> {
                        soon.set(false);
                        look();
                    },
                    SETTLING,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** The version, as soon as it is not the one shown; the one shown when patience ends; nothing if there are no versions. */
    Optional<String> after(Predicate<String> shown) throws InterruptedException {
        Optional<String> now = pages.version();
        lock.lock();
        waiting++;
        try {
            latest = now;
            long left = patience.toNanos();
            while (latest.filter(shown).isPresent() && left > 0) {
                left = looked.awaitNanos(left);
            }
            return latest;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    void look() {
        if (!isAwaited()) {
            return;
        }
        try {
            Optional<String> now = pages.version();
            lock.lock();
            try {
                latest = now;
                looked.signalAll();
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException e) {
            // The next page that is asked for meets the same fault, and reports it.
        }
    }

    private boolean isAwaited() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

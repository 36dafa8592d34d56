package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Duration SOON = Duration.ofMillis(1);
    /** Many times as long. */
    private static final Duration AGES = Duration.ofMillis(200);

    private final StringWriter err = new StringWriter();

    private Progress progress(boolean terminal) {
        return new Progress(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), terminal), SOON);
    }

    @Test
    void whoWaitsIsToldALineAtATime() {
        Iterator<Optional<String>> stages = List.of(
                        Optional.<String>empty(), Optional.of("read and check"), Optional.of("write: 7 of 30 files"))
                .iterator();
        CountDownLatch told = new CountDownLatch(1);
        boolean result = progress(true)
                .during(
                        () -> {
                            if (stages.hasNext()) {
                                return stages.next();
                            }
                            told.countDown();
                            return Optional.empty();
                        },
                        () -> isReached(told, Duration.ofMinutes(1)));
        assertTrue(result);
        assertEquals(
                "  read and check\n  write: 7 of 30 files\n", err.toString().replace("\r\n", "\n"));
    }

    @Test
    void whatGoesToAFileHoldsNoProgress() {
        CountDownLatch asked = new CountDownLatch(1);
        Supplier<Optional<String>> doing = () -> {
            asked.countDown();
            return Optional.of("read and check");
        };
        assertFalse(progress(false).during(doing, () -> isReached(asked, AGES)));
        assertEquals("", err.toString());
    }

    private static boolean isReached(CountDownLatch latch, Duration within) {
        try {
            return latch.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

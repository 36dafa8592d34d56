package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Duration SOON = Duration.ofMillis(1);

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
        int result = progress(true)
                .during(
                        () -> {
                            if (stages.hasNext()) {
                                return stages.next();
                            }
                            told.countDown();
                            return Optional.empty();
                        },
                        () -> {
                            awaitQuietly(told);
                            return 42;
                        });
        assertEquals(42, result);
        assertEquals(
                "  read and check\n  write: 7 of 30 files\n", err.toString().replace("\r\n", "\n"));
    }

    @Test
    void whatGoesToAFileHoldsNoProgress() {
        assertEquals(42, progress(false).during(() -> fail("nobody watches"), () -> 42));
        assertEquals("", err.toString());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

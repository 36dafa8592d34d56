package handbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.OutputFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatcherTest {
    private final AtomicInteger looks = new AtomicInteger();
    private volatile String version = "first";
    private final ExecutorService browser = Executors.newVirtualThreadPerTaskExecutor();
    private final Watcher watcher = new Watcher(new Counted(), Duration.ofSeconds(15));

    @AfterEach
    void close() {
        browser.shutdownNow();
        watcher.close();
    }

    private class Counted implements Pages {
        @Override
        public Optional<OutputFile> find(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> version() {
            looks.incrementAndGet();
            return Optional.of(version);
        }
    }

    private List<CompletableFuture<String>> tabs(int number) throws InterruptedException {
        List<CompletableFuture<String>> tabs = IntStream.range(0, number)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::tab, browser))
                .toList();
        while (looks.get() < number) {
            Thread.sleep(5);
        }
        // Each has looked; now each has to begin to wait.
        Thread.sleep(200);
        return tabs;
    }

    private String tab() {
        try {
            return watcher.after("first"::equals).orElseThrow();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tenTabsNeedOneLookBetweenThem() throws Exception {
        List<CompletableFuture<String>> tabs = tabs(10);
        looks.set(0);

        watcher.look();

        assertEquals(1, looks.get());
        assertTrue(tabs.stream().noneMatch(CompletableFuture::isDone));
    }

    @Test
    void aChangeIsToldToAll() throws Exception {
        List<CompletableFuture<String>> tabs = tabs(10);

        version = "second";
        watcher.look();

        for (CompletableFuture<String> tab : tabs) {
            assertEquals("second", tab.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void withoutTabsNothingIsLookedAt() {
        watcher.look();

        assertEquals(0, looks.get());
    }

    @Test
    void aTabThatComesLateIsToldAtOnce() {
        version = "second";

        assertEquals("second", tab());
    }

    @Test
    void aTabIsNotKeptForEver() throws Exception {
        try (Watcher impatient = new Watcher(new Counted(), Duration.ofMillis(20))) {
            assertEquals(Optional.of("first"), impatient.after("first"::equals));
        }
        watcher.look();

        assertEquals(1, looks.get());
    }

    @Test
    void whatIsToldNeedsNoLooking() throws Exception {
        AtomicReference<Runnable> tell = new AtomicReference<>();
        Counted told = new Counted() {
            @Override
            public void onChange(Runnable somebody) {
                tell.set(somebody);
            }

            @Override
            public boolean mustBeAsked() {
                return false;
            }
        };
        try (Watcher listening = new Watcher(told, Duration.ofSeconds(15))) {
            listening.start();
            CompletableFuture<String> tab = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return listening.after("first"::equals).orElseThrow();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    browser);
            Thread.sleep(1500);
            assertEquals(1, looks.get());

            version = "second";
            tell.get().run();

            assertEquals("second", tab.get(5, TimeUnit.SECONDS));
        }
    }
}

package handbook.markdown.limits;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Reads a text that needs more stack or time than a caller can spare, on a thread of its own. */
public final class PatientReader {
    /** Only address space until it is used. */
    private static final long STACK_BYTES = 256L << 20;

    private final Duration patience;

    public PatientReader(Duration patience) {
        this.patience = patience;
    }

    /** @throws UnreadableException if the stack or the time does not suffice */
    public <T> T read(String text, Function<CharSequence, T> reading) {
        MeteredText metered = new MeteredText(text);
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(result, reading, metered), "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            metered.stop();
            throw unreadable("the text takes too long to read; this is as far as we came", metered);
        } catch (InterruptedException e) {
            metered.stop();
            Thread.currentThread().interrupt();
            throw unreadable("reading was interrupted", metered);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case UnreadableException unreadable -> unreadable;
                case StackOverflowError overflow ->
                    unreadable("the text is nested too deeply, or repeats a sign too often", metered);
                case OutOfMemoryError memory -> unreadable("the text needs too much memory", metered);
                case null, default -> new IllegalStateException("Markdown reading failed", e.getCause());
            };
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Function<CharSequence, T> reading, MeteredText text) {
        try {
            result.complete(reading.apply(text));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private static UnreadableException unreadable(String message, MeteredText text) {
        return new UnreadableException(message, text.lastRead(), text.lastRead());
    }
}

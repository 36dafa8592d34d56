package handbook.markdown.limits;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Reads a text that may need more stack than a caller can spare, on a thread of its own, for as long as it takes. */
public final class DeepStack {
    /** Only address space until it is used; enough for any text whose {@link TextShape} is allowed. */
    private static final long BYTES = 512L << 20;

    private DeepStack() {}

    /**
     * @param shape where the text is named if the stack does not suffice
     * @throws UnreadableException if the stack does not suffice
     */
    public static <T> T read(TextShape shape, Supplier<T> reading) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(result, reading), "markdown", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading Markdown", e);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case UnreadableException unreadable -> unreadable;
                case StackOverflowError overflow -> shape.tooDeep();
                case null, default -> new IllegalStateException("Markdown reading failed", e.getCause());
            };
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> reading) {
        try {
            result.complete(reading.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}

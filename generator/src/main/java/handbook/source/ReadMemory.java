package handbook.source;

import handbook.diagnostics.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What was made of each file when it was last read, with what was wrong with it: a file that says the same is not read again. */
public final class ReadMemory {
    private final boolean keeps;
    private final Map<Key, Made> known = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();

    private ReadMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** One that reads everything each time, for a project that is read once. */
    public static ReadMemory none() {
        return new ReadMemory(false);
    }

    /** One that knows nothing yet. */
    public static ReadMemory empty() {
        return new ReadMemory(true);
    }

    private record Key(Class<?> reader, String path) {}

    private record Made(String digest, Object besides, Object value, Problems problems) {}

    /** How often a file was read until now. */
    public int reads() {
        return reads.get();
    }

    /** What a reader makes of a file on its own. */
    public <T> T of(Class<?> reader, SourceFile file, Problems problems, BiFunction<SourceFile, Problems, T> read) {
        return of(reader, file, List.of(), problems, read);
    }

    /**
     * What a reader makes of a file.
     *
     * @param besides what it is made of beside the file
     * @param read makes it; asked only if the file says something else than when it was last read, or {@code besides} differs
     */
    @SuppressWarnings("unchecked")
    public <T> T of(
            Class<?> reader,
            SourceFile file,
            Object besides,
            Problems problems,
            BiFunction<SourceFile, Problems, T> read) {
        if (!keeps) {
            return read.apply(file, problems);
        }
        Key key = new Key(reader, file.path());
        Made before = known.get(key);
        if (before != null && before.besides.equals(besides) && file.says(before.digest)) {
            problems.addAll(before.problems);
            return (T) before.value;
        }
        // What is kept for a digest is made of the very bytes that the digest is of, whatever becomes of the file
        // meanwhile.
        SourceFile held = file.held();
        Problems own = new Problems();
        T value = read.apply(held, own);
        reads.incrementAndGet();
        held.revision()
                .map(Revision::digest)
                .ifPresentOrElse(
                        digest -> known.put(key, new Made(digest, besides, Objects.requireNonNull(value), own)),
                        () -> known.remove(key));
        problems.addAll(own);
        return value;
    }

    /** Forgets files that are there no more. */
    public void keep(SourceTree tree) {
        var paths = tree.all().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        known.keySet().removeIf(key -> !paths.contains(key.path));
    }
}

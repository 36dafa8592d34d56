package handbook.source;

import handbook.diagnostics.Problems;
import handbook.source.store.ReadStore;
import handbook.source.store.ReadStore.Kept;
import handbook.source.store.ReadStore.Made;
import handbook.source.store.ReadStore.Name;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was made of each file when it was last read, with what was wrong with it: a file that says the same is not read again. */
public final class ReadMemory {
    private final boolean keeps;
    private final ReadStore store;
    private final Map<Name, Known> known = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();

    private ReadMemory(boolean keeps, ReadStore store) {
        this.keeps = keeps;
        this.store = store;
        store.all().forEach((name, kept) -> known.put(name, Known.of(kept, store)));
    }

    /** One that reads everything each time, for a project that is read once. */
    public static ReadMemory none() {
        return new ReadMemory(false, ReadStore.empty());
    }

    /** One that knows nothing yet. */
    public static ReadMemory empty() {
        return new ReadMemory(true, ReadStore.empty());
    }

    /**
     * One that knows what another knew.
     *
     * @param bytes what {@link #kept} gave, put together; where they are damaged or another program's, nothing is known
     */
    public static ReadMemory of(byte[] bytes) {
        return new ReadMemory(true, ReadStore.decode(bytes, program()).orElseGet(ReadStore::empty));
    }

    /**
     * What was made of a file.
     *
     * @param made read from the store when it is asked for, if it stands there
     */
    private record Known(String digest, String besides, Supplier<Made> made, Supplier<Kept> kept) {
        static Known of(Kept kept, ReadStore store) {
            return new Known(kept.digest(), kept.besides(), () -> store.read(kept), () -> kept);
        }

        static Known of(String digest, String besides, Made made, ReadStore store) {
            return new Known(digest, besides, () -> made, () -> store.write(digest, besides, made));
        }
    }

    /** How often a file was read until now. */
    public int reads() {
        return reads.get();
    }

    /** What a reader makes of a file on its own. */
    public <T> T of(Class<?> reader, SourceFile file, Problems problems, BiFunction<SourceFile, Problems, T> read) {
        return of(reader, file, "", problems, read);
    }

    /**
     * What a reader makes of a file.
     *
     * @param besides tells what it is made of beside the file, in this run of the program and in others
     * @param read makes it; asked only if the file says something else than when it was last read, or {@code besides} differs
     */
    @SuppressWarnings("unchecked")
    public <T> T of(
            Class<?> reader,
            SourceFile file,
            String besides,
            Problems problems,
            BiFunction<SourceFile, Problems, T> read) {
        if (!keeps) {
            return read.apply(file, problems);
        }
        Name name = new Name(reader.getName(), file.path());
        Known before = known.get(name);
        if (before != null && before.besides.equals(besides) && file.says(before.digest)) {
            Made made = before.made.get();
            problems.addAll(made.problems());
            return (T) made.value();
        }
        // What is kept for a digest is made of the very bytes that the digest is of, whatever becomes of the file
        // meanwhile.
        SourceFile held = file.held();
        Problems own = new Problems();
        T value = read.apply(held, own);
        reads.incrementAndGet();
        Made made = new Made(Objects.requireNonNull(value), own.all());
        held.revision()
                .map(Revision::digest)
                .ifPresentOrElse(
                        digest -> known.put(name, Known.of(digest, besides, made, store)), () -> known.remove(name));
        problems.addAll(made.problems());
        return value;
    }

    /** Forgets files that are there no more. */
    public void keep(SourceTree tree) {
        var paths = tree.all().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        known.keySet().removeIf(name -> !paths.contains(name.path()));
    }

    /** All that is known, for another run of this program to begin with: bytes, one part after another. */
    public List<ByteBuffer> kept() {
        Map<Name, Kept> all = known.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().kept().get()));
        return store.encoded(program(), all);
    }

    /** What counts as a letter, for one, is for the Java runtime to say. */
    private static String program() {
        String program = RunningProgram.print() + "\n" + Runtime.version();
        return Revision.of(program.getBytes(StandardCharsets.UTF_8)).digest();
    }
}

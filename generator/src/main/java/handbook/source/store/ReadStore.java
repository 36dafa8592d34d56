package handbook.source.store;

import handbook.diagnostics.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What readers made of files, as bytes that a later run of the same program reads. What was made of a file is read when it is asked for.
 *
 * <p>In the bytes: a title; what was made of each file; the program, the names of all types and of what was made; where those begin; a
 * checksum.
 */
public final class ReadStore {
    private static final byte[] TITLE = "handbook: what was read of the sources of the site beside this file, 1\n"
            .getBytes(StandardCharsets.US_ASCII);
    /** Where the contents are listed, and the checksum. */
    private static final int TRAILER = 2 * Integer.BYTES;

    private final KeptTypes types;
    private final Map<Name, Kept> kept;

    private ReadStore(KeptTypes types, Map<Name, Kept> kept) {
        this.types = types;
        this.kept = Map.copyOf(kept);
    }

    /** One in which there is nothing. */
    public static ReadStore empty() {
        return new ReadStore(new KeptTypes(), Map.of());
    }

    /**
     * What something was made by and from.
     *
     * @param reader what made it
     * @param path of the file it was made of
     */
    public record Name(String reader, String path) {}

    /**
     * What is kept.
     *
     * @param digest of what the file said
     * @param besides what it was made of beside the file
     * @param bytes what was made, and what is wrong with the file
     */
    public record Kept(String digest, String besides, ByteBuffer bytes) {}

    /**
     * What a reader made of a file.
     *
     * @param problems what is wrong with the file
     */
    public record Made(Object value, List<Diagnostic> problems) {
        public Made {
            problems = List.copyOf(problems);
        }
    }

    public Map<Name, Kept> all() {
        return kept;
    }

    /** Any thread may call. */
    @SuppressWarnings("unchecked")
    public Made read(Kept one) {
        ValueReader in = new ValueReader(types, one.bytes.array(), one.bytes.position());
        return new Made(in.value(), (List<Diagnostic>) in.value());
    }

    /** Makes bytes of what was made. Any thread may call. */
    public Kept write(String digest, String besides, Made made) {
        ValueWriter out = new ValueWriter(types);
        out.value(made.value);
        out.value(made.problems);
        return new Kept(digest, besides, ByteBuffer.wrap(out.bytes()));
    }

    /**
     * All that is to be kept, in bytes, one part after another: a large project's are too many to be held twice.
     *
     * @param program tells the running program from others
     * @param all each from {@link #all} or {@link #write}
     */
    public List<ByteBuffer> encoded(String program, Map<Name, Kept> all) {
        ValueWriter end = new ValueWriter(types);
        end.text(program);
        List<String> names = types.names();
        end.number(names.size());
        names.forEach(end::text);
        end.number(all.size());
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(ByteBuffer.wrap(TITLE));
        int start = TITLE.length;
        for (Map.Entry<Name, Kept> one : all.entrySet()) {
            end.text(one.getKey().reader);
            end.text(one.getKey().path);
            end.text(one.getValue().digest);
            end.text(one.getValue().besides);
            end.number(one.getValue().bytes.remaining());
            parts.add(one.getValue().bytes.duplicate());
            start += one.getValue().bytes.remaining();
        }
        parts.add(ByteBuffer.wrap(end.bytes()));
        parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(start).flip());
        parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(checksum(parts)).flip());
        return List.copyOf(parts);
    }

    /** Nothing if the bytes are not what the program wrote, whole. */
    public static Optional<ReadStore> decode(byte[] bytes, String program) {
        if (!isWhole(bytes)) {
            return Optional.empty();
        }
        int start = ByteBuffer.wrap(bytes).getInt(bytes.length - TRAILER);
        ValueReader in = new ValueReader(new KeptTypes(), bytes, start);
        return in.text().equals(program) ? Optional.of(decode(in, bytes)) : Optional.empty();
    }

    private static boolean isWhole(byte[] bytes) {
        int checked = bytes.length - Integer.BYTES;
        return checked >= TITLE.length
                && Arrays.equals(bytes, 0, TITLE.length, TITLE, 0, TITLE.length)
                && ByteBuffer.wrap(bytes).getInt(checked) == checksum(List.of(ByteBuffer.wrap(bytes, 0, checked)));
    }

    private static ReadStore decode(ValueReader in, byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            names.add(in.text());
        }
        Map<Name, Kept> kept = new HashMap<>();
        int at = TITLE.length;
        for (int left = in.number(); left > 0; left--) {
            Name name = new Name(in.text(), in.text());
            String digest = in.text();
            String besides = in.text();
            int length = in.number();
            kept.put(name, new Kept(digest, besides, ByteBuffer.wrap(bytes, at, length)));
            at += length;
        }
        return new ReadStore(KeptTypes.named(names), kept);
    }

    private static int checksum(List<ByteBuffer> parts) {
        CRC32C checksum = new CRC32C();
        parts.forEach(part -> checksum.update(part.duplicate()));
        return (int) checksum.getValue();
    }
}

package handbook.source;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of the project.
 *
 * @param path relative to the project folder, with forward slashes: {@code content/handbook/open-apis.md}
 * @param file where it is on disk
 * @param revision what it says, where somebody has looked
 */
public record SourceFile(String path, Path file, Optional<Revision> revision) {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1_000_000;

    /** The largest file that is held in memory to be looked into, in bytes. */
    static final int LARGEST_HELD = 20_000_000;

    /** Windows programs write it at the start of UTF-8; it says nothing. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public SourceFile(String path, Path file) {
        this(path, file, Optional.empty());
    }

    /** Whether it says what the digest is of. */
    boolean says(String digest) {
        return revision.map(known -> known.digest().equals(digest)).orElse(false);
    }

    /** The file with all it says at hand; without a revision if it is huge or cannot be read. */
    SourceFile held() {
        if (revision.flatMap(Revision::bytes).isPresent()) {
            return this;
        }
        Optional<byte[]> bytes = size() > LARGEST_HELD ? Optional.empty() : bytes(new Problems());
        return new SourceFile(path, file, bytes.map(Revision::of));
    }

    SourceFile as(Revision seen) {
        return new SourceFile(path, file, Optional.of(seen));
    }

    SourceFile putAway() {
        return new SourceFile(path, file, revision.map(Revision::putAway));
    }

    /** The file's text with line ends as line feeds; a problem and nothing if it cannot be read or is not UTF-8. */
    public Optional<String> text(Problems problems) {
        return bytes(problems).flatMap(bytes -> decode(bytes, problems));
    }

    /** What the file seems to say, for finding names in one that is not UTF-8; empty if it cannot be read at all. */
    public String guess() {
        return bytes(new Problems())
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
    }

    /** How many bytes it has; none if it cannot be read. */
    public long size() {
        try {
            Optional<byte[]> held = revision.flatMap(Revision::bytes);
            return held.isPresent() ? held.get().length : Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The file's bytes; a problem and nothing if it cannot be read. */
    public Optional<byte[]> bytes(Problems problems) {
        Optional<byte[]> held = revision.flatMap(Revision::bytes);
        if (held.isPresent()) {
            return held;
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            problems.add(
                    Rule.UNREADABLE_FILE,
                    Location.of(path),
                    "the file cannot be read",
                    "check that you may open it: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<String> decode(byte[] bytes, Problems problems) {
        if (Utf16.isLikely(bytes)) {
            String hint = "save it as UTF-8: most editors ask for the encoding under Save as";
            problems.add(
                    Rule.BAD_ENCODING, new Location(path, 1, 1, 1), "the file is saved as UTF-16, not UTF-8", hint);
            return Optional.empty();
        }
        int mark = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(normalise(out.flip().toString()));
        }
        String good = normalise(out.flip().toString());
        int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
        int column = good.length() - good.lastIndexOf('\n');
        problems.add(
                Rule.BAD_ENCODING,
                new Location(path, line, column, 1),
                "the file is not UTF-8 from here on",
                "save it as UTF-8");
        return Optional.empty();
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

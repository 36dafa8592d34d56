package handbook.search.files;

import handbook.output.OutputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/** The shape all search files share: a header, compressed. */
public final class SearchFile {
    static final int FORMAT = 5;
    static final int HEADER = 8;

    private static final byte[] MAGIC = {'H', 'B', 'S', FORMAT};
    /** No name, no time, no flags, an unknown system: the same content gives the same bytes. */
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private SearchFile() {}

    /** @param name the file's path in the folder of its generation */
    static OutputFile of(String generation, String name, byte[] content) {
        byte[] start = HexFormat.of().parseHex(generation.substring(0, HEADER));
        byte[] whole = ByteBuffer.allocate(HEADER + content.length)
                .put(MAGIC)
                .put(start)
                .put(content)
                .array();
        return new OutputFile(path(generation, name), compressed(whole));
    }

    public static String path(String generation, String name) {
        return "search/files/" + generation + "/" + name + ".bin";
    }

    /** The content of a file as published. */
    public static byte[] content(OutputFile file) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            byte[] whole = in.readAllBytes();
            if (whole.length < HEADER || !Arrays.equals(MAGIC, 0, MAGIC.length, whole, 0, MAGIC.length)) {
                throw new IllegalStateException(file.path() + " is not a search file");
            }
            return Arrays.copyOfRange(whole, HEADER, whole.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] whole) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length / 2 + 32);
        out.writeBytes(GZIP_HEADER);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(whole);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        CRC32 checksum = new CRC32();
        checksum.update(whole);
        writeInt(out, (int) checksum.getValue());
        writeInt(out, whole.length);
        return out.toByteArray();
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >>> shift);
        }
    }
}

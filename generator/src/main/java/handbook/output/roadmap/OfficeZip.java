package handbook.output.roadmap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an office file in one file. The same parts give the same bytes on any day. */
final class OfficeZip {
    /** The first day that such a file can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private OfficeZip() {}

    /** @param parts by their names, in the order in which they are to be read */
    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The parts of a file in which {@link java.util.zip.ZipInputStream} finds no sizes: they are read from the list at its end. */
    static Map<String, byte[]> parts(byte[] file) {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - END_LENGTH;
        int entry = zip.getInt(end + 16);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int count = zip.getShort(end + 10); count > 0; count--) {
            int nameLength = zip.getShort(entry + 28);
            String name = new String(file, entry + LISTED_LENGTH, nameLength, StandardCharsets.UTF_8);
            int start = zip.getInt(entry + 42);
            int content = start + LOCAL_LENGTH + zip.getShort(start + 26) + zip.getShort(start + 28);
            parts.put(name, inflated(file, content, zip.getInt(entry + 20), zip.getInt(entry + 24)));
            entry += LISTED_LENGTH + nameLength + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return parts;
    }

    private static byte[] inflated(byte[] file, int start, int length, int inflatedLength) {
        byte[] bytes = new byte[inflatedLength];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, length);
            if (inflater.inflate(bytes) != inflatedLength) {
                throw new IllegalStateException("an office file is cut");
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
        return bytes;
    }
}

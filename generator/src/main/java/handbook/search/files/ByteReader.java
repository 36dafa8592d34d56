package handbook.search.files;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {
    private final byte[] bytes;
    private int at;
    private String before = "";

    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    byte[] bytes(int count) {
        byte[] part = java.util.Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return part;
    }

    String string() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public String frontCoded() {
        int shared = number();
        before = before.substring(0, shared) + string();
        return before;
    }

    void skip(int count) {
        at += count;
    }

    int at() {
        return at;
    }
}

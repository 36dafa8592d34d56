package handbook.search.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the numbers and strings of search files. */
final class ByteWriter {
    private byte[] content = new byte[32];
    private int size;
    private String before = "";

    void number(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            content[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        content[size++] = (byte) rest;
    }

    void bytes(byte[] bytes) {
        bytes(bytes, bytes.length);
    }

    /** Writes how many bytes another writer holds, and these. */
    void counted(ByteWriter part) {
        number(part.size);
        bytes(part.content, part.size);
    }

    void counted(byte[] part) {
        number(part.length);
        bytes(part);
    }

    private void bytes(byte[] bytes, int count) {
        room(count);
        System.arraycopy(bytes, 0, content, size, count);
        size += count;
    }

    private void room(int more) {
        if (size + more > content.length) {
            content = Arrays.copyOf(content, Math.max(size + more, 2 * content.length));
        }
    }

    void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes(utf8);
    }

    /** Writes what a string adds to the one written before in this way. */
    void frontCoded(String text) {
        int shared = shared(before, text);
        number(shared);
        string(text.substring(shared));
        before = text;
    }

    /** How many code units two strings share; never half a pair. */
    static int shared(String one, String other) {
        int shared = 0;
        int most = Math.min(one.length(), other.length());
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(content, size);
    }
}

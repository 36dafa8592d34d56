package handbook.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the numbers and strings of search files. */
final class ByteWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String before = "";

    void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void bytes(byte[] bytes) {
        out.writeBytes(bytes);
    }

    /** Writes how many bytes another writer holds, and these. */
    void counted(ByteWriter part) {
        number(part.out.size());
        out.writeBytes(part.out.toByteArray());
    }

    void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.writeBytes(utf8);
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
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}

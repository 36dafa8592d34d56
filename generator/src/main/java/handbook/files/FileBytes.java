package handbook.files;

import java.nio.charset.StandardCharsets;

/** Reads numbers and names out of a file's bytes; past their end the file is cut off. */
record FileBytes(byte[] bytes) {
    int length() {
        return bytes.length;
    }

    int at(int index) throws BrokenFileException {
        require(index, 1);
        return bytes[index] & 0xFF;
    }

    /** A number with its largest byte first. */
    long big(int index, int count) throws BrokenFileException {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 8 | at(index + i);
        }
        return number;
    }

    /** A number with its smallest byte first. */
    long little(int index, int count) throws BrokenFileException {
        long number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | at(index + i);
        }
        return number;
    }

    /** Latin letters, as many formats name their parts. */
    String name(int index, int count) throws BrokenFileException {
        require(index, count);
        return new String(bytes, index, count, StandardCharsets.ISO_8859_1);
    }

    /** Whether a text stands at a place; false past the end. */
    boolean has(int index, String text) {
        return index >= 0
                && index + text.length() <= bytes.length
                && new String(bytes, index, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    void require(long index, long count) throws BrokenFileException {
        if (index < 0 || count < 0 || count > bytes.length - index) {
            throw BrokenFileException.cutOff();
        }
    }
}

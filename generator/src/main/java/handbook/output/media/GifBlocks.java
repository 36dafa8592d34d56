package handbook.output.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** GIF (89a): a header, then pictures and extensions, each ending in blocks of a length, the last of nought. */
final class GifBlocks {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int OF_PROGRAMS = 0xFF;
    private static final String REPEAT = "NETSCAPE2.0";

    private final byte[] file;
    private final ByteArrayOutputStream bare;

    private GifBlocks(byte[] file) {
        this.file = file;
        this.bare = new ByteArrayOutputStream(file.length);
    }

    /** Its pictures, how long each is shown, and whether they are shown again. */
    static byte[] bare(byte[] file) {
        return new GifBlocks(file).read();
    }

    private byte[] read() {
        int at = HEADER + palette(10);
        bare.write(file, 0, Math.min(at, file.length));
        while (at < file.length && at(at) != TRAILER) {
            int end = Math.min(end(at), file.length);
            if (at(at) == PICTURE || at(at) == EXTENSION && isOfThePicture(at)) {
                bare.write(file, at, end - at);
            }
            at = end;
        }
        bare.write(TRAILER);
        return bare.toByteArray();
    }

    private int end(int at) {
        return switch (at(at)) {
            case EXTENSION -> endOfBlocks(at + 2);
            case PICTURE -> endOfBlocks(at + 11 + palette(at + 9));
            default -> file.length;
        };
    }

    private int endOfBlocks(int from) {
        int at = from;
        while (at(at) != 0) {
            at += 1 + at(at);
        }
        return at + 1;
    }

    /** The bytes of the palette that the flags at a place speak of. */
    private int palette(int flags) {
        return (at(flags) & 0x80) == 0 ? 0 : 3 << (at(flags) & 7) + 1;
    }

    private boolean isOfThePicture(int at) {
        int label = at(at + 1);
        return label == TIMING
                || label == OF_PROGRAMS
                        && at + 14 <= file.length
                        && new String(file, at + 3, REPEAT.length(), StandardCharsets.ISO_8859_1).equals(REPEAT);
    }

    /** Nought past the end, so that everything ends there. */
    private int at(int index) {
        return index < file.length ? file[index] & 0xFF : 0;
    }
}

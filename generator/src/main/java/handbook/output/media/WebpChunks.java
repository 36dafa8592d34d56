package handbook.output.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** WebP (RFC 9649): a RIFF file of chunks of name, length and data, filled up to an even length. */
final class WebpChunks {
    private static final int HEADER = 12;
    private static final int FRAME = 8;
    private static final String EXTENDED = "VP8X";
    /** The colour profile stays: nothing here draws WebP anew. */
    private static final Set<String> PICTURE = Set.of(EXTENDED, "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
    /** In the flags of an extended file: it holds Exif, it holds XMP. */
    private static final int TEXTS = 0x08 | 0x04;

    private WebpChunks() {}

    static byte[] bare(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer bare = ByteBuffer.allocate(file.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        bare.put(file, 0, HEADER);
        for (int at = HEADER; at + FRAME <= file.length; ) {
            String name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            int end = (int) Math.min(at + FRAME + length + (length & 1), file.length);
            if (PICTURE.contains(name)) {
                int start = bare.position();
                bare.put(file, at, end - at);
                if (name.equals(EXTENDED) && length > 0) {
                    bare.put(start + FRAME, (byte) (bare.get(start + FRAME) & ~TEXTS));
                }
            }
            at = end;
        }
        bare.putInt(4, bare.position() - FRAME);
        return Arrays.copyOf(bare.array(), bare.position());
    }
}

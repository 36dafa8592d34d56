package handbook.source;

/** Tells text in UTF-16, as some Windows programs save it, by its bytes. */
final class Utf16 {
    private static final int SAMPLE = 512;

    private Utf16() {}

    /** Whether it starts with a byte order mark of UTF-16, or every other byte of its start is nought. */
    static boolean isLikely(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return true;
            }
        }
        int[] noughts = new int[2];
        int length = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < length; i++) {
            noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return length >= 4 && Math.max(noughts[0], noughts[1]) > length / 4;
    }
}

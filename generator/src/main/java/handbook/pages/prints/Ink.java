package handbook.pages.prints;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Takes what a print tells, one after the other, each told apart from what stands beside it. */
final class Ink {
    private static final int TYPICAL = 2048;
    /** Half of a SHA-256: enough that two contents of one site never have the same. */
    private static final int PRINTED = 16;

    private byte[] bytes = new byte[TYPICAL];
    private int length;

    void add(String text) {
        int count = text.length();
        room(Integer.BYTES + 2 * count);
        add(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            bytes[length++] = (byte) (c >>> Byte.SIZE);
            bytes[length++] = (byte) c;
        }
    }

    void add(int number) {
        room(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    void add(long number) {
        add((int) (number >>> Integer.SIZE));
        add((int) number);
    }

    void add(long whole, double exact) {
        add(whole);
        add(Double.doubleToLongBits(exact));
    }

    String print() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), PRINTED));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}

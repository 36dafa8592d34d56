package handbook.output;

import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;

/** Tells contents apart by a short text. Nobody gains by making two contents with one digest, so that it need not be a slow hash. */
public final class Digest {
    private static final int BEFORE_DIGITS = "0x".length();

    private Digest() {}

    /** Of a text, in 32 hexadecimal digits. */
    public static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Hashing.xxh3_128().hashBytesTo128Bits(bytes).toString().substring(BEFORE_DIGITS);
    }
}

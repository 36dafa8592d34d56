package handbook.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file said at one moment.
 *
 * @param digest tells it from everything else that the file may say
 * @param bytes the whole of it, as long as it is at hand
 */
public record Revision(String digest, Optional<byte[]> bytes) {
    static Revision of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Revision(HexFormat.of().formatHex(digest), Optional.of(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, known by its digest alone. */
    Revision putAway() {
        return new Revision(digest, Optional.empty());
    }
}

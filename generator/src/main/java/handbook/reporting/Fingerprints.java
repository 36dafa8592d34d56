package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Sameness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Gives each problem of a report a name that it keeps while other lines move; no two have the same. */
final class Fingerprints {
    private static final int BYTES = 16;
    private final Map<Sameness, Integer> met = new HashMap<>();

    /** The name of the next problem of the report. */
    String next(Diagnostic problem) {
        Sameness same = Sameness.of(problem);
        int time = met.merge(same, 1, Integer::sum);
        String text = String.join("\n", same.rule(), same.path(), same.message(), String.valueOf(time));
        return HexFormat.of().formatHex(Arrays.copyOf(hash(text), BYTES));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package handbook.preview;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The path a browser asks for, decoded and safe.
 *
 * @param value relative to the site's root, without a leading slash; ends in a slash, or is empty, for a folder
 */
record RequestPath(String value) {
    static final int LONGEST = 2000;

    /** The path of a request; nothing if it is none that a site can have. */
    static Optional<RequestPath> of(URI request) {
        String raw = request.getRawPath();
        if (raw == null || !raw.startsWith("/") || raw.length() > LONGEST || request.getRawAuthority() != null) {
            return Optional.empty();
        }
        return decode(raw.substring(1)).filter(RequestPath::isSafe).map(RequestPath::new);
    }

    boolean isFolder() {
        return value.isEmpty() || value.endsWith("/");
    }

    /** Decoded once, as UTF-8; a slash that was encoded is no path of ours. */
    private static Optional<String> decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 127) {
                return Optional.empty();
            }
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw.charAt(i + 2), 16);
            if (low < 0 || high * 16 + low == '/') {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(String path) {
        if (path.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\' || c == ':')) {
            return false;
        }
        String inner = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return path.isEmpty()
                || List.of(inner.split("/", -1)).stream()
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }
}

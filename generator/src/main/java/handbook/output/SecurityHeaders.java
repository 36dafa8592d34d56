package handbook.output;

import java.util.List;

/** The headers every answer carries, from any web server. */
public final class SecurityHeaders {
    private SecurityHeaders() {}

    /** A header as sent. */
    public record Header(String name, String value) {}

    public static List<Header> all() {
        return List.of(
                new Header("Content-Security-Policy", ContentPolicy.header()),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
                new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                new Header("Cross-Origin-Opener-Policy", "same-origin"));
    }
}

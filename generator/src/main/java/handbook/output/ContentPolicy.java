package handbook.output;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page may load and do: the site's Content-Security-Policy, one constant a directive. */
public enum ContentPolicy {
    DEFAULT_SRC("'none'"),
    SCRIPT_SRC("'self'"),
    STYLE_SRC("'self'"),
    IMG_SRC("'self' data:"),
    FONT_SRC("'self'"),
    CONNECT_SRC("'self'"),
    MANIFEST_SRC("'self'"),
    FORM_ACTION("'self'"),
    BASE_URI("'none'"),
    FRAME_ANCESTORS("'none'");

    private final String sources;

    ContentPolicy(String sources) {
        this.sources = sources;
    }

    /** For {@code <meta http-equiv="Content-Security-Policy">}, where browsers ignore frame-ancestors and complain of it. */
    public static String meta() {
        return joined(Stream.of(values()).filter(directive -> directive != FRAME_ANCESTORS));
    }

    /** For the header a web server sends. */
    public static String header() {
        return joined(Stream.of(values()));
    }

    private static String joined(Stream<ContentPolicy> directives) {
        return directives.map(ContentPolicy::toString).collect(Collectors.joining("; "));
    }

    /** The directive as written: {@code script-src 'self'}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + sources;
    }
}

package handbook.pages.views;

import handbook.model.site.SiteWords;
import java.util.Map;

/**
 * A file that goes with a page.
 *
 * @param purpose what it is for, in a few words
 * @param format its format as readers know it: {@code CSV}
 * @param address relative to the site's root
 * @param size its size as readers know it: {@code 84 KB}
 */
public record Download(String purpose, String format, String address, String size) {
    private static final int KILO = 1000;

    /** A number of bytes as readers know it. */
    public static String size(long bytes, SiteWords words) {
        return bytes < KILO
                ? words.say("files.size.bytes", Map.of("count", bytes))
                : words.say("files.size.kilobytes", Map.of("count", Math.round((double) bytes / KILO)));
    }
}

package handbook.pages.views;

/**
 * A file that goes with a page.
 *
 * @param purpose what it is for, in a few words
 * @param format its format as readers know it: {@code CSV}
 * @param address relative to the site's root
 * @param bytes its size
 */
public record Download(String purpose, String format, String address, long bytes) {
    private static final int KILO = 1000;

    /** Its size as readers know it: {@code 84 KB}. */
    public String size() {
        return bytes < KILO ? bytes + " bytes" : Math.round((double) bytes / KILO) + " KB";
    }
}

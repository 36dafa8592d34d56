package handbook.pages.views;

/**
 * A file that goes with a page.
 *
 * @param purpose what it is for, in a few words
 * @param format its format as readers know it: {@code CSV}
 * @param address relative to the site's root
 * @param size its size as readers know it: {@code 84 KB}
 */
public record Download(String purpose, String format, String address, String size) {}

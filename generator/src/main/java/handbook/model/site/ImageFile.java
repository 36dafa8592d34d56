package handbook.model.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One of the files by which pages show an image: the image itself or a narrower copy of it.
 *
 * @param address where it is published, relative to the site's root
 * @param width in pixels
 * @param height in pixels
 */
public record ImageFile(String address, int width, int height) {
    /** The address as a link must write it. */
    public String href() {
        return href(address);
    }

    static String href(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}

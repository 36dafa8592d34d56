package handbook.model.site;

/**
 * A former address.
 *
 * @param from relative to the site's root: {@code standards/old-name/}
 * @param to the address that took its place
 */
public record Redirect(String from, String to) {}

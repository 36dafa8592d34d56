package handbook.pages.routes;

/**
 * A link to a page of the site.
 *
 * @param text its words
 * @param address relative to the site's root
 */
public record Anchor(String text, String address) {}

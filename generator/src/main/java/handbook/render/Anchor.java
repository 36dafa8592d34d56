package handbook.render;

/**
 * A link to a page of the site.
 *
 * @param text its words
 * @param address relative to the site's root
 */
record Anchor(String text, String address) {}

package handbook.model.site;

/**
 * A page that is about no single thing: a list or a tool.
 *
 * @param address relative to the site's root
 */
public record SearchablePage(String address, String title, String summary) {}

package handbook.model.site;

/**
 * Where a link leads.
 *
 * @param address relative to the site's root: {@code standards/nhs-number/}, with its fragment if it has one
 * @param title the title of what is there
 */
public record Target(String address, String title) {}

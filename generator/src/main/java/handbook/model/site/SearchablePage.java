package handbook.model.site;

import java.util.List;

/**
 * A page that is about no single thing: a list or a tool.
 *
 * @param address relative to the site's root
 * @param names what readers who do not know its title ask for
 */
public record SearchablePage(String address, String title, String summary, List<String> names) {}

package handbook.pages.routes;

import handbook.model.Kind;
import handbook.model.site.SiteWords;

/**
 * A part of the site that lists one kind of thing.
 *
 * @param name its short name, for navigation and breadcrumbs
 * @param heading the heading of its first page
 * @param lead what a reader finds there, in one or two sentences
 * @param count how many things it lists
 */
public record Section(Kind kind, String name, String heading, String lead, int count) {
    public String address() {
        return kind.segment() + "/";
    }

    public static Section of(Kind kind, int count, SiteWords words) {
        String texts = "sections.lists." + kind.id();
        return new Section(
                kind, words.text(texts + ".name"), words.text(texts + ".heading"), words.text(texts + ".lead"), count);
    }
}

package handbook.pages.views;

import handbook.model.Entity;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.Source;
import handbook.model.Term;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.PageSizes;
import handbook.pages.routes.Pager;
import handbook.pages.routes.Section;
import handbook.pages.routes.Selection;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of the glossary, the timeline or the sources.
 *
 * @param groups what stands on this page, by letter or year
 * @param jumps where each letter or year starts, on all pages
 * @param withheld how many are left out because they are not confirmed
 */
public record SharedView(
        Section section,
        Selection selection,
        List<Group> groups,
        List<Anchor> jumps,
        List<ListView.Filter> filters,
        int total,
        int withheld,
        Pager pager) {

    /** Entities under one letter or year. */
    public record Group(String id, String title, List<Item> items) {}

    /**
     * An entity with what refers to it.
     *
     * @param future whether it is still to come
     */
    public record Item(Entity entity, Shortlist usedIn, boolean future) {}

    static SharedView of(Selection selection, int page, SiteIndex index) {
        Kind kind = selection.kind();
        int perPage = PageSizes.of(kind);
        List<Entity> all = index.selected(selection);
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entity entity : Pager.slice(all, page, perPage)) {
            String title = groupOf(entity);
            groups.computeIfAbsent(title, key -> new Group(groupId(kind, title), title, new ArrayList<>()))
                    .items()
                    .add(item(entity, index));
        }
        return new SharedView(
                index.section(kind).orElseThrow(),
                selection,
                List.copyOf(groups.values()),
                jumps(selection, all, perPage),
                ListView.filters(selection, index),
                all.size(),
                index.site().withheld().entities(kind),
                new Pager(selection.address(), page, Pager.pagesFor(all.size(), perPage)));
    }

    private static Item item(Entity entity, SiteIndex index) {
        Shortlist usedIn = Shortlist.ofUsers(entity, index.incoming(entity));
        boolean future = entity instanceof Event event
                && event.date().earliest().isAfter(index.site().today());
        return new Item(entity, usedIn, future);
    }

    private static String groupOf(Entity entity) {
        return switch (entity) {
            case Event event -> Integer.toString(event.date().year());
            case Term term -> initial(term.title());
            case Source source -> initial(source.title());
            default -> "";
        };
    }

    private static String initial(String title) {
        char first = Character.toUpperCase(title.strip().charAt(0));
        return first >= 'A' && first <= 'Z' ? Character.toString(first) : "0 to 9";
    }

    private static String groupId(Kind kind, String title) {
        return (kind == Kind.EVENT ? "year-" : "letter-")
                + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private static List<Anchor> jumps(Selection selection, List<Entity> all, int perPage) {
        Map<String, Anchor> jumps = new LinkedHashMap<>();
        for (int place = 0; place < all.size(); place++) {
            String title = groupOf(all.get(place));
            String page = Pager.address(selection.address(), 1 + place / perPage);
            jumps.putIfAbsent(title, new Anchor(title, page + "#" + groupId(selection.kind(), title)));
        }
        return List.copyOf(jumps.values());
    }
}

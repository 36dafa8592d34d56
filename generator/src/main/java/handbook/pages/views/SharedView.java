package handbook.pages.views;

import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Source;
import handbook.model.Term;
import handbook.model.UniversalCapability;
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
 * A page of the glossary, the sources or the universal capabilities.
 *
 * @param groups what stands on this page, by letter
 * @param jumps where each letter starts, on all pages
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

    /** The group of titles that begin with no letter. */
    private static final String OTHER = "0-to-9";

    /** Entities under one letter. */
    public record Group(String id, String title, List<Item> items) {}

    /** An entity with what refers to it. */
    public record Item(Entity entity, Shortlist usedIn) {}

    static SharedView of(Selection selection, int page, SiteIndex index) {
        Kind kind = selection.kind();
        int perPage = PageSizes.of(kind);
        List<Entity> all = index.selected(selection);
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Entity entity : Pager.slice(all, page, perPage)) {
            String group = groupOf(entity);
            groups.computeIfAbsent(group, key -> new Group(groupId(group), title(group, index), new ArrayList<>()))
                    .items()
                    .add(item(entity, index));
        }
        return new SharedView(
                index.section(kind).orElseThrow(),
                selection,
                List.copyOf(groups.values()),
                jumps(selection, all, perPage, index),
                ListView.filters(selection, index),
                all.size(),
                index.site().withheld().entities(kind),
                new Pager(selection.address(), page, Pager.pagesFor(all.size(), perPage)));
    }

    private static Item item(Entity entity, SiteIndex index) {
        return new Item(entity, Shortlist.ofUsers(entity, index.incoming(entity)));
    }

    private static String groupOf(Entity entity) {
        return switch (entity) {
            case Term term -> initial(term.title());
            case Source source -> initial(source.title());
            case UniversalCapability one -> one.letter();
            default -> "";
        };
    }

    private static String initial(String title) {
        char first = Character.toUpperCase(title.strip().charAt(0));
        return first >= 'A' && first <= 'Z' ? Character.toString(first) : OTHER;
    }

    private static String title(String group, SiteIndex index) {
        return group.equals(OTHER) ? index.site().words().text("furniture.otherLetters") : group;
    }

    private static String groupId(String group) {
        return "letter-" + group.toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Anchor> jumps(Selection selection, List<Entity> all, int perPage, SiteIndex index) {
        Map<String, Anchor> jumps = new LinkedHashMap<>();
        for (int place = 0; place < all.size(); place++) {
            String group = groupOf(all.get(place));
            String page = Pager.address(selection.address(), 1 + place / perPage);
            jumps.putIfAbsent(group, new Anchor(title(group, index), page + "#" + groupId(group)));
        }
        return List.copyOf(jumps.values());
    }
}

package handbook.pages.views;

import handbook.pages.routes.AlphabeticalIndex;
import handbook.pages.routes.PageSizes;
import handbook.pages.routes.Pager;
import handbook.pages.routes.Route;
import handbook.pages.routes.SiteIndex;
import java.util.List;

/**
 * A page of the A to Z.
 *
 * @param letters all letters, each with how many names it has
 * @param names the names on this page
 */
public record IndexView(List<Letter> letters, List<AlphabeticalIndex.Name> names, int total, Pager pager) {
    /** How many names the whole index may have to stand on one page. */
    private static final int SMALL = 250;

    /** A letter and where its names are. */
    public record Letter(String title, String address, int count, boolean current) {}

    static IndexView of(Route.Index route, SiteIndex index) {
        List<Letter> letters = index.names().entrySet().stream()
                .map(entry -> new Letter(
                        entry.getKey().equals(AlphabeticalIndex.OTHER)
                                ? index.site().words().text("furniture.otherLetters")
                                : entry.getKey().toUpperCase(java.util.Locale.ROOT),
                        "a-z/" + entry.getKey() + "/",
                        entry.getValue().size(),
                        entry.getKey().equals(route.letter())))
                .toList();
        int total = letters.stream().mapToInt(Letter::count).sum();
        List<AlphabeticalIndex.Name> names = names(route, index, total);
        int pages = Pager.pagesFor(names.size(), PageSizes.COMPACT);
        return new IndexView(
                letters,
                route.letter().isEmpty() ? names : Pager.slice(names, route.page(), PageSizes.COMPACT),
                total,
                new Pager(
                        "a-z/" + route.letter() + "/",
                        route.page(),
                        route.letter().isEmpty() ? 1 : pages));
    }

    private static List<AlphabeticalIndex.Name> names(Route.Index route, SiteIndex index, int total) {
        if (!route.letter().isEmpty()) {
            return index.names().getOrDefault(route.letter(), List.of());
        }
        return total > SMALL
                ? List.of()
                : index.names().values().stream().flatMap(List::stream).toList();
    }
}

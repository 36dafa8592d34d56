package handbook.pages;

import handbook.lists.SiteListings;
import handbook.model.site.SearchablePage;
import handbook.pages.heads.Heads;
import handbook.pages.heads.PageHead;
import handbook.pages.routes.Route;
import handbook.pages.routes.Routes;
import handbook.pages.routes.SiteIndex;
import java.util.List;

/** The lists and tools of a site that a reader may look for by name. */
public final class SearchablePages {
    private SearchablePages() {}

    public static List<SearchablePage> of(SiteListings overview) {
        SiteIndex index = new SiteIndex(overview);
        return among(Routes.of(index), new Heads(index));
    }

    static List<SearchablePage> among(List<Route> routes, Heads heads) {
        return routes.stream()
                .filter(SearchablePages::isSearchable)
                .map(route -> page(route, heads))
                .toList();
    }

    private static SearchablePage page(Route route, Heads heads) {
        PageHead head = heads.of(route);
        List<String> names = route instanceof Route.ToolPage page ? heads.otherNames(page.tool()) : List.of();
        return new SearchablePage(head.address(), head.title(), head.description(), names);
    }

    private static boolean isSearchable(Route route) {
        return switch (route) {
            case Route.Handbook handbook -> true;
            case Route.Lineage lineage -> true;
            case Route.ToolPage tool -> true;
            case Route.Questions questions -> true;
            case Route.Index page -> page.letter().isEmpty();
            case Route.Listed page -> page.selection().filter().isEmpty() && page.page() == 1;
            case Route.Shared page -> page.selection().filter().isEmpty() && page.page() == 1;
            default -> false;
        };
    }
}

package handbook.render;

import handbook.listing.Overview;
import handbook.model.Landmark;
import java.util.List;

/** The lists and tools of a site that a reader may look for by name. */
public final class Landmarks {
    private Landmarks() {}

    public static List<Landmark> of(Overview overview) {
        SiteIndex index = new SiteIndex(overview);
        return among(Routes.of(index), new Heads(index));
    }

    static List<Landmark> among(List<Route> routes, Heads heads) {
        return routes.stream()
                .filter(Landmarks::isLandmark)
                .map(heads::of)
                .map(head -> new Landmark(head.address(), head.title(), head.description()))
                .toList();
    }

    private static boolean isLandmark(Route route) {
        return switch (route) {
            case Route.Handbook handbook -> true;
            case Route.Lineage lineage -> true;
            case Route.ToolPage tool -> true;
            case Route.Index page -> page.letter().isEmpty();
            case Route.Listed page -> page.selection().filter().isEmpty() && page.page() == 1;
            case Route.Shared page -> page.selection().filter().isEmpty() && page.page() == 1;
            default -> false;
        };
    }
}

package handbook.pages.views;

import handbook.model.Entity;
import handbook.pages.routes.PageSizes;
import handbook.pages.routes.Pager;
import java.util.List;

/**
 * A page of a plain list that another page was too small for.
 *
 * @param whole the page it belongs to
 */
public record RelatedView(Entity whole, List<KindGroup> groups, int total, Pager pager) {
    static RelatedView of(Entity whole, List<Entity> all, String base, int page) {
        return new RelatedView(
                whole,
                KindGroup.whole(Pager.slice(all, page, PageSizes.COMPACT)),
                all.size(),
                new Pager(base, page, Pager.pagesFor(all.size(), PageSizes.COMPACT)));
    }
}

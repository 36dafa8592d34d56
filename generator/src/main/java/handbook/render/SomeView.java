package handbook.render;

import handbook.model.Entity;
import java.util.List;

/**
 * A page of a plain list that another page was too small for.
 *
 * @param whole the page it belongs to
 */
record SomeView(Entity whole, List<KindGroup> groups, int total, Pager pager) {
    static SomeView of(Entity whole, List<Entity> all, String base, int page) {
        return new SomeView(
                whole,
                KindGroup.whole(Pager.slice(all, page, PageSizes.COMPACT)),
                all.size(),
                new Pager(base, page, Pager.pagesFor(all.size(), PageSizes.COMPACT)));
    }
}

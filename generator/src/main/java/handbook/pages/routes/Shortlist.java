package handbook.pages.routes;

import handbook.model.Entity;
import java.util.List;

/**
 * The first of a list that may be long, and where the rest is.
 *
 * @param total how many there are in all
 * @param rest where all of them are listed
 */
public record Shortlist(List<? extends Entity> shown, int total, String rest) {
    private static final int LIMIT = 40;
    private static final int LIMIT_ON_SHARED_PAGE = 4;

    public static Shortlist of(List<? extends Entity> all, String rest) {
        return first(LIMIT, all, rest);
    }

    /** The first of what refers to an entity. */
    public static Shortlist ofUsers(Entity used, List<? extends Entity> users) {
        return first(limit(used), users, Route.UsedBy.base(used));
    }

    /** How many of what refers to an entity its page shows before it leads to the rest. */
    public static int limit(Entity entity) {
        return entity.kind().sharesPage() ? LIMIT_ON_SHARED_PAGE : LIMIT;
    }

    private static Shortlist first(int most, List<? extends Entity> all, String rest) {
        return new Shortlist(all.subList(0, Math.min(all.size(), most)), all.size(), rest);
    }

    public boolean cut() {
        return shown.size() < total;
    }

    public boolean any() {
        return total > 0;
    }
}

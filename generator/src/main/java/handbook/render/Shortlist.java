package handbook.render;

import handbook.model.Entity;
import java.util.List;

/**
 * The first of a list that may be long, and where the rest is.
 *
 * @param total how many there are in all
 * @param rest where all of them are listed
 */
record Shortlist(List<? extends Entity> shown, int total, String rest) {
    /** How many of anything a page shows before it leads to the rest. */
    static final int LIMIT = 40;

    static Shortlist of(List<? extends Entity> all, String rest) {
        return new Shortlist(all.subList(0, Math.min(all.size(), LIMIT)), all.size(), rest);
    }

    public boolean cut() {
        return shown.size() < total;
    }

    public boolean any() {
        return total > 0;
    }
}

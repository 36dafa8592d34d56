package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Meta;
import java.time.LocalDate;
import java.util.Collection;

/** Says what is published on a day. */
final class Visibility {
    private final LocalDate today;
    private final boolean drafts;

    /** @param drafts whether drafts, and what is not yet or no longer shown, are published too */
    Visibility(LocalDate today, boolean drafts) {
        this.today = today;
        this.drafts = drafts;
    }

    boolean shows(Entity entity) {
        return drafts
                || !(entity instanceof Entry entry)
                || !entry.meta().draft() && entry.meta().livesOn(today);
    }

    /** Reports entries that no day would show. No later check sees them. */
    static void requireADay(Collection<? extends Entity> entities, Problems problems) {
        for (Entity entity : entities) {
            if (entity instanceof Entry entry && isNeverShown(entry.meta())) {
                problems.add(
                        Rule.DATE_ORDER,
                        entry.origin().of("expireOn"),
                        "expireOn is not after publishOn, so that the page is never shown",
                        "correct one of the two");
            }
        }
    }

    private static boolean isNeverShown(Meta meta) {
        return meta.expireOn().isPresent()
                && meta.publishOn().isPresent()
                && !meta.expireOn().get().isAfter(meta.publishOn().get());
    }
}

package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Meta;
import handbook.model.site.Withheld;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is published on a day: nothing that waits for its day, and nothing that nobody has confirmed. */
final class Visibility {
    private final Confirmed confirmed = new Confirmed();
    private final LocalDate today;
    private final boolean drafts;

    /** @param drafts whether drafts, and what is not yet or no longer shown, are published too */
    Visibility(LocalDate today, boolean drafts) {
        this.today = today;
        this.drafts = drafts;
    }

    /** An entity without what may not be shown; nothing if it may not be shown itself. */
    Optional<Entity> shown(Entity entity) {
        return Optional.of(entity).filter(this::isDue).filter(confirmed::isSure).map(confirmed::partsOf);
    }

    /** How much is not shown because nobody has confirmed it. */
    Withheld withheld(List<Entity> entities) {
        Map<String, Integer> statements = new HashMap<>();
        Map<Kind, Integer> unsure = new EnumMap<>(Kind.class);
        for (Entity entity : entities) {
            if (isDue(entity) && !confirmed.isSure(entity)) {
                unsure.merge(entity.kind(), 1, Integer::sum);
            } else if (entity instanceof Entry entry && isDue(entry)) {
                long count = entry.meta().facts().stream()
                        .filter(fact -> !confirmed.isSure(fact))
                        .count();
                statements.put(entry.key(), (int) count);
            }
        }
        statements.values().removeIf(count -> count == 0);
        return new Withheld(statements, unsure);
    }

    private boolean isDue(Entity entity) {
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

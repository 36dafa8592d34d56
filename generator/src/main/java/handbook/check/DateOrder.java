package handbook.check;

import handbook.diagnostics.EnglishDate;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Meta;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.model.value.Location;
import handbook.model.value.PartialDate;
import java.util.List;
import java.util.Optional;

/** What comes first is dated first. */
final class DateOrder implements Check {
    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry entry) {
                check(entry, problems);
            }
        }
    }

    private static void check(Entry entry, Problems problems) {
        Meta meta = entry.meta();
        pair(entry, "issued", meta.issued(), "modified", meta.modified(), problems);
        switch (entry) {
            case Standard standard -> {
                standard.obligations()
                        .forEach(one -> pair(
                                entry, "effectiveFrom", one.effectiveFrom(), "complyBy", one.complyBy(), problems));
                statusEvents(standard, problems);
            }
            case Policy policy ->
                pair(entry, "inForceFrom", policy.inForceFrom(), "inForceTo", policy.inForceTo(), problems);
            case Organisation organisation ->
                pair(entry, "from", organisation.from(), "to", organisation.to(), problems);
            default -> {}
        }
    }

    private static void statusEvents(Standard standard, Problems problems) {
        List<Standard.StatusEvent> events = standard.statusEvents();
        for (int i = 1; i < events.size(); i++) {
            PartialDate earlier = events.get(i - 1).date();
            PartialDate later = events.get(i).date();
            if (later.latest().isBefore(earlier.earliest())) {
                String message =
                        "the status of " + EnglishDate.of(later) + " stands after that of " + EnglishDate.of(earlier);
                problems.add(
                        Rule.DATE_ORDER, standard.origin().of("statusEvents", i), message, "write the oldest first");
            }
        }
    }

    private static void pair(
            Entry entry,
            String first,
            Optional<PartialDate> from,
            String second,
            Optional<PartialDate> to,
            Problems problems) {
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            Location place = entry.origin().of(second);
            String message = second + " (" + EnglishDate.of(to.get()) + ") comes before " + first + " ("
                    + EnglishDate.of(from.get()) + ")";
            problems.add(Rule.DATE_ORDER, place, message, "correct one of the two");
        }
    }
}

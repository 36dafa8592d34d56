package handbook.check;

import handbook.diagnostics.EnglishDate;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;
import java.time.LocalDate;

/** No review is overdue. */
final class ReviewDates implements Check {
    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry entry) {
                entry.meta()
                        .reviewBy()
                        .filter(day -> day.isBefore(site.today()))
                        .ifPresent(day -> report(entry, day, problems));
            }
        }
    }

    private static void report(Entry entry, LocalDate day, Problems problems) {
        String date = EnglishDate.of(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        problems.add(
                Rule.REVIEW_OVERDUE,
                entry.origin().of("reviewBy"),
                "'" + entry.id() + "' was to be reviewed by " + date,
                "check it against its sources, then set a new date");
    }
}

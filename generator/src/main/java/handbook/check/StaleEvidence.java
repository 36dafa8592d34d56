package handbook.check;

import handbook.diagnostics.EnglishDate;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.site.EvidenceAge;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;

/** A review that is still to come does not make old evidence young. */
final class StaleEvidence implements Check {
    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry entry) {
                entry.meta()
                        .reviewBy()
                        .filter(day -> day.isAfter(site.today()))
                        .map(PartialDate::of)
                        .ifPresent(reviewBy -> EvidenceAge.of(entry, site)
                                .filter(EvidenceAge::old)
                                .ifPresent(age -> report(entry, age.newest(), reviewBy, problems)));
            }
        }
    }

    private static void report(Entry entry, PartialDate newest, PartialDate reviewBy, Problems problems) {
        problems.add(
                Rule.STALE_EVIDENCE,
                entry.origin().of("reviewBy"),
                "the newest evidence for " + entry.title() + " is of " + EnglishDate.of(newest)
                        + ", but its review is due only on " + EnglishDate.of(reviewBy),
                "look it up again and name the source that shows it today, or bring the review forward");
    }
}

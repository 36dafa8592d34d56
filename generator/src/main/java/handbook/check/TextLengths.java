package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.site.Site;

/** Titles and summaries are there and fit where they are shown. */
final class TextLengths implements Check {
    private static final int LONGEST_TITLE = 110;
    private static final int LONGEST_SUMMARY = 300;

    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry) {
                check(Rule.TITLE_LENGTH, entity, "title", entity.title(), LONGEST_TITLE, problems);
                check(Rule.SUMMARY_LENGTH, entity, "summary", entity.summary(), LONGEST_SUMMARY, problems);
            }
        }
    }

    private static void check(Rule rule, Entity entity, String field, String text, int most, Problems problems) {
        if (text.isBlank()) {
            problems.add(rule, entity.origin().of(field), "the " + field + " is empty", "write one");
        } else if (text.length() > most) {
            String message = "the " + field + " has " + text.length() + " characters; the most is " + most;
            problems.add(rule, entity.origin().of(field), message, "shorten it");
        }
    }
}

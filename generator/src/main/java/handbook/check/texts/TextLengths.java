package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Meta;
import handbook.model.site.Site;

/** Titles and summaries are there and fit where they are shown. */
public final class TextLengths {
    private TextLengths() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry) {
                check(Rule.TITLE_LENGTH, entity, "title", entity.title(), Meta.LONGEST_TITLE, problems);
                check(Rule.SUMMARY_LENGTH, entity, "summary", entity.summary(), Meta.LONGEST_SUMMARY, problems);
            }
        }
    }

    private static void check(Rule rule, Entity entity, String field, String text, int most, Problems problems) {
        if (text.isBlank()) {
            problems.add(rule, entity.origin().of(field), "the " + field + " is empty", "write one");
        } else if (text.codePointCount(0, text.length()) > most) {
            int length = text.codePointCount(0, text.length());
            String message = "the " + field + " has " + length + " characters; the most is " + most;
            problems.add(rule, entity.origin().of(field), message, "shorten it");
        }
    }
}

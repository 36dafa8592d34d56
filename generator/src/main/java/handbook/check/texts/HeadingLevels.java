package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.text.Heading;

/** Headings go one level deeper at a time, from level 2. */
public final class HeadingLevels {
    private HeadingLevels() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            entity.bodies().forEach(body -> check(body, problems));
        }
    }

    private static void check(Body body, Problems problems) {
        int deepest = 1;
        for (Heading heading : body.headings()) {
            if (heading.level() == 1) {
                String message = "a level 1 heading: the page's title is that already";
                problems.add(Rule.SKIPPED_HEADING, heading.place(), message, "start at level 2: ##");
            } else if (heading.level() > deepest + 1) {
                String message = "a level " + heading.level() + " heading follows level " + deepest;
                String hint = "make it level " + (deepest + 1) + ": " + "#".repeat(deepest + 1);
                problems.add(Rule.SKIPPED_HEADING, heading.place(), message, hint);
            }
            deepest = Math.max(2, heading.level());
        }
    }
}

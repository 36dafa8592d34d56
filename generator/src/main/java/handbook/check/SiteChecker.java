package handbook.check;

import handbook.diagnostics.Problems;
import handbook.model.Site;
import java.util.List;

/** Runs every check over a site. */
public final class SiteChecker {
    private static final List<Check> CHECKS = List.of(
            new TextLengths(),
            new HeadingLevels(),
            new AltTexts(),
            new LinkTexts(),
            new Acronyms(),
            new Parts(),
            new ReviewDates(),
            new DateOrder(),
            new Cycles(),
            new SupersededReferences(),
            new RetiredStandards(),
            new UngroundedCriteria(),
            new UnusedTerms(),
            new Orphans());

    private SiteChecker() {}

    /** Adds everything that is wrong with the site to the problems. */
    public static void check(Site site, Problems problems) {
        CHECKS.parallelStream().forEach(check -> check.check(site, problems));
    }
}

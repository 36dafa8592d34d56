package handbook.check;

import handbook.diagnostics.Problems;
import handbook.model.site.Site;

/** Looks for one kind of problem in the whole handbook. */
@FunctionalInterface
interface Check {
    void check(Site site, Problems problems);
}

package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.Site;

/** Every mandate says since when it holds, or that no date could be found. */
final class MandateDates implements Check {
    @Override
    public void check(Site site, Problems problems) {
        Mandate.all(site)
                .filter(mandate -> !mandate.binding().isDatedOrSearched())
                .forEach(mandate -> problems.add(
                        Rule.MANDATE_WITHOUT_DATE,
                        mandate.binding().place(),
                        "nothing says since when '" + mandate.standard().id() + "' is mandated",
                        hint(mandate)));
    }

    private static String hint(Mandate mandate) {
        return mandate.isShort()
                ? "add effectiveFrom or complyBy, or write it under obligations with inUseSince or searched"
                : "add effectiveFrom, complyBy or inUseSince, or searched with the day you looked and found none";
    }
}

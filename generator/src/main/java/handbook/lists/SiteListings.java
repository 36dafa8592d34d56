package handbook.lists;

import handbook.applicability.Applicability;
import handbook.applicability.RequirementSet;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What pages, data for the browser and prepared files all need to know about the whole site, worked out once.
 *
 * @param rule what applies to what
 * @param listings the list of each kind
 * @param requirements the requirement set of each system type, by id, in the order of the catalogue
 */
public record SiteListings(
        Site site, Applicability rule, Map<Kind, Listing> listings, Map<String, RequirementSet> requirements) {
    /** The list of a kind; each has one. */
    public Listing listing(Kind kind) {
        return Objects.requireNonNull(listings.get(kind));
    }

    public static SiteListings of(Site site) {
        Applicability rule = Applicability.of(site);
        List<RequirementSet> sets = site.all(SystemType.class).parallelStream()
                .map(system -> RequirementSet.of(rule, system))
                .toList();
        Map<String, RequirementSet> requirements = new LinkedHashMap<>();
        sets.forEach(set -> requirements.put(set.system().id(), set));
        return new SiteListings(site, rule, Listing.all(site, rule), requirements);
    }
}

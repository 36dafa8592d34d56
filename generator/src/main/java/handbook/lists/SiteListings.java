package handbook.lists;

import handbook.applicability.Applicability;
import handbook.applicability.RequirementSet;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What pages, data for the browser and prepared files all need to know about the whole site, each worked out once. */
public final class SiteListings {
    private final Site site;
    private final Lazy<Applicability> rule;
    private final Map<Kind, Lazy<List<Entity>>> entities = new EnumMap<>(Kind.class);
    private final Map<Kind, Lazy<Listing>> listings = new EnumMap<>(Kind.class);
    private final Lazy<Map<String, RequirementSet>> requirements;

    private SiteListings(Site site) {
        this.site = site;
        rule = new Lazy<>(() -> Applicability.of(site));
        requirements = new Lazy<>(this::requirementSets);
        Lazy<Facets> facets = new Lazy<>(() -> new Facets(site, rule.get()));
        for (Kind kind : Kind.values()) {
            Lazy<List<Entity>> ordered = new Lazy<>(() -> Listing.ordered(site, kind));
            entities.put(kind, ordered);
            listings.put(
                    kind,
                    new Lazy<>(() -> Listing.of(
                            ordered.get(), facets.get().of(kind), facets.get().beyond(kind))));
        }
    }

    /** For a site that everything is made of. */
    public static SiteListings of(Site site) {
        SiteListings all = new SiteListings(site);
        all.requirements();
        all.listings();
        return all;
    }

    /** For a site that little is made of: each is worked out when it is first asked for. */
    public static SiteListings whenAsked(Site site) {
        return new SiteListings(site);
    }

    public Site site() {
        return site;
    }

    /** What applies to what. */
    public Applicability rule() {
        return rule.get();
    }

    /** What the list of a kind shows, in its order. */
    public List<Entity> entities(Kind kind) {
        return Objects.requireNonNull(entities.get(kind)).get();
    }

    /** The list of a kind; each has one. */
    public Listing listing(Kind kind) {
        return Objects.requireNonNull(listings.get(kind)).get();
    }

    /** The list of each kind. */
    public Map<Kind, Listing> listings() {
        Map<Kind, Listing> all = new EnumMap<>(Kind.class);
        listings.forEach((kind, listing) -> all.put(kind, listing.get()));
        return all;
    }

    /** The requirement set of each system type, by id, in the order of the catalogue. */
    public Map<String, RequirementSet> requirements() {
        return requirements.get();
    }

    private Map<String, RequirementSet> requirementSets() {
        Applicability known = rule.get();
        List<RequirementSet> sets = site.all(SystemType.class).parallelStream()
                .map(system -> RequirementSet.of(known, system))
                .toList();
        Map<String, RequirementSet> bySystem = new LinkedHashMap<>();
        sets.forEach(set -> bySystem.put(set.system().id(), set));
        return bySystem;
    }
}

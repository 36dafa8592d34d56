package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.lists.SiteListings;
import handbook.model.Blocker;
import handbook.model.Capability;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Need;
import handbook.model.Preset;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.UniversalCapability;
import handbook.model.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the roadmap needs: the way from level to level, sets of targets, universal capabilities, needs, and what all these name. */
record RoadmapJson(SiteListings overview) {
    JsonObject toJson() {
        Site site = overview.site();
        NamedTitles titles = new NamedTitles();
        CapabilityJson capabilities = new CapabilityJson(site, titles);
        TargetsJson targets = new TargetsJson(site, titles);
        NeedJson needs = new NeedJson(site, titles);
        return new JsonObject()
                .with("day", site.today())
                .with("handbook", site.config().title())
                .with("capabilities", each(byTheme(), capabilities::toJson))
                .with("presets", each(site.all(Preset.class), targets::preset))
                .with("universal", each(universal(), targets::universal))
                .with("needs", each(site.all(Need.class), needs::toJson))
                .with("blockers", each(blockers(), RoadmapJson::blocker))
                .with("standards", each(site.all(Standard.class), this::standard))
                .with("systems", each(site.all(SystemType.class), system -> List.of(system.id(), system.title())))
                .with("titles", titles.toJson())
                .with("renamed", renamed(site));
    }

    /** Former ids of capabilities, each with the id of today: roadmaps are kept for years. */
    private static JsonObject renamed(Site site) {
        JsonObject renamed = new JsonObject();
        for (Capability capability : site.all(Capability.class)) {
            capability.meta().aliases().forEach(former -> renamed.with(former, capability.id()));
        }
        return renamed;
    }

    private static <E, J> List<J> each(List<E> entities, Function<E, J> json) {
        return entities.stream().map(json).toList();
    }

    private List<Capability> byTheme() {
        return overview.site().all(Capability.class).stream()
                .sorted(Comparator.comparing(Capability::theme))
                .toList();
    }

    private List<UniversalCapability> universal() {
        return overview.listing(Kind.UNIVERSAL_CAPABILITY).entities().stream()
                .map(UniversalCapability.class::cast)
                .toList();
    }

    /** Those that steps and needs name. */
    private List<Blocker> blockers() {
        Site site = overview.site();
        Set<String> named = Stream.concat(
                        site.all(Capability.class).stream()
                                .flatMap(capability -> capability.steps().stream())
                                .flatMap(step -> site.all(step.blockers()).stream()),
                        site.all(Need.class).stream().flatMap(need -> site.all(need.blockers()).stream()))
                .map(Entity::id)
                .collect(Collectors.toSet());
        return site.all(Blocker.class).stream()
                .filter(blocker -> named.contains(blocker.id()))
                .toList();
    }

    private static JsonObject blocker(Blocker blocker) {
        return new JsonObject()
                .with("id", blocker.id())
                .with("title", blocker.title())
                .with("summary", blocker.summary())
                .with("remedies", each(blocker.remedies(), Blocker.Remedy::text));
    }

    private JsonObject standard(Standard standard) {
        return new JsonObject()
                .with("id", standard.id())
                .with("title", standard.title())
                .withAny(
                        "codes",
                        standard.referenceCodes().stream()
                                .map(Standard.ReferenceCode::code)
                                .distinct()
                                .toList())
                .withAny("names", standard.meta().alsoKnownAs())
                .with("status", standard.status().id())
                .withAny("replacedBy", Ids.of(overview.site().successors(standard)));
    }
}

package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.model.Preset;
import handbook.model.UniversalCapability;
import handbook.model.site.Site;
import java.util.List;
import java.util.Optional;

/** What sets levels to reach: sets of targets and universal capabilities. */
record TargetsJson(Site site, NamedTitles titles) {
    JsonObject preset(Preset preset) {
        return new JsonObject()
                .with("id", preset.id())
                .with("title", preset.title())
                .with("summary", preset.summary())
                .with(
                        "targets",
                        preset.targets().stream()
                                .flatMap(target -> target(target).stream())
                                .toList())
                .with("policy", preset.policy().flatMap(site::find).map(titles::id));
    }

    private Optional<JsonObject> target(Preset.Aim target) {
        return site.find(target.capability())
                .map(capability -> new JsonObject()
                        .with("capability", capability.id())
                        .with("level", target.level())
                        .with("by", target.by())
                        .with("because", target.because()));
    }

    JsonObject universal(UniversalCapability one) {
        return new JsonObject()
                .with("id", one.id())
                .with("letter", one.letter())
                .with("title", one.title())
                .with("aim", one.aim())
                .withAny("metrics", one.metrics())
                .with("today", one.today())
                .withAny("standards", Ids.of(site.all(one.standards())))
                .withAny("needs", Ids.of(site.all(one.needs())))
                .withAny(
                        "levels",
                        one.levels().stream()
                                .flatMap(needed -> site.find(needed.capability()).stream()
                                        .map(capability -> List.of(capability.id(), needed.level())))
                                .toList());
    }
}

package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Blocker;
import handbook.model.Capability;
import handbook.model.Entity;
import handbook.model.Need;
import handbook.model.Preset;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.UniversalCapability;
import handbook.model.choice.Theme;
import handbook.model.site.Site;
import handbook.pipeline.BuiltSite;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the roadmap tool is given, read by another reader, says what the catalogue says and names nothing that it does not know. */
final class RoadmapDataCheck {
    private final Site site;
    private final JsonNode data;

    private RoadmapDataCheck(BuiltSite built) {
        this.site = built.site();
        this.data = dataOf(built);
    }

    static JsonNode dataOf(BuiltSite built) {
        return PublishedJson.of(
                built,
                built.files().keySet().stream()
                        .filter(path -> path.matches("assets/roadmap-[0-9a-f]{8}\\.json"))
                        .findFirst()
                        .orElseThrow());
    }

    static void of(BuiltSite built) {
        RoadmapDataCheck check = new RoadmapDataCheck(built);
        check.everythingIsThere();
        check.capabilitiesComeByTheme();
        check.theWayFromLevelToLevelIsAsWritten();
        check.targetsAreAsWritten();
        check.blockersAreThoseNamed();
        check.everythingNamedIsKnown();
    }

    private static Set<String> ids(Collection<? extends Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> idsIn(String list) {
        return new TreeSet<>(PublishedJson.texts(data.path(list), "id"));
    }

    private JsonNode one(String list, Entity wanted) {
        return PublishedJson.items(data.path(list))
                .filter(item -> item.path("id").asString().equals(wanted.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + wanted.key()));
    }

    private void everythingIsThere() {
        assertEquals(ids(site.all(Capability.class)), idsIn("capabilities"));
        assertEquals(ids(site.all(Preset.class)), idsIn("presets"));
        assertEquals(ids(site.all(UniversalCapability.class)), idsIn("universal"));
        assertEquals(ids(site.all(Need.class)), idsIn("needs"));
        assertEquals(ids(site.all(Standard.class)), idsIn("standards"));
    }

    private void capabilitiesComeByTheme() {
        List<String> themes = PublishedJson.texts(data.path("capabilities"), "theme");
        List<String> order = Stream.of(Theme.values()).map(Theme::id).toList();
        assertEquals(
                themes.stream()
                        .sorted((one, other) -> order.indexOf(one) - order.indexOf(other))
                        .toList(),
                themes);
    }

    private void theWayFromLevelToLevelIsAsWritten() {
        for (Capability capability : site.all(Capability.class)) {
            JsonNode found = one("capabilities", capability);
            assertEquals(capability.levels(), PublishedJson.texts(found.path("levels")));
            assertEquals(capability.floor().orElse(0), found.path("floor").asInt(0));
            assertEquals(
                    capability.evidenceExamples().size(), found.path("examples").size());
            List<JsonNode> steps = PublishedJson.items(found.path("steps")).toList();
            assertEquals(capability.steps().size(), steps.size());
            for (Capability.Step step : capability.steps()) {
                JsonNode published = steps.get(step.to() - 1);
                assertEquals(step.to(), published.path("to").asInt());
                assertEquals(step.action(), published.path("action").asString());
                assertEquals(step.effortMonths(), published.path("months").asInt());
                assertEquals(step.roles(), PublishedJson.texts(published.path("roles")));
                assertEquals(
                        step.benefit().orElse(""), published.path("benefit").asString());
                assertEquals(
                        ids(site.all(step.systemTypes())),
                        new TreeSet<>(PublishedJson.texts(published.path("systems"))));
            }
            assertEquals(
                    capability.dependsOn().stream()
                            .map(needed -> needed.level() + " for " + needed.forLevel() + ": " + needed.because())
                            .toList(),
                    PublishedJson.items(found.path("needs"))
                            .map(needed -> needed.path("level").asInt() + " for "
                                    + needed.path("forLevel").asInt() + ": "
                                    + needed.path("because").asString())
                            .toList());
        }
    }

    private void targetsAreAsWritten() {
        for (Preset preset : site.all(Preset.class)) {
            assertEquals(
                    preset.targets().stream()
                            .map(target -> target.level()
                                    + target.by().map(String::valueOf).orElse("")
                                    + target.because())
                            .toList(),
                    PublishedJson.items(one("presets", preset).path("targets"))
                            .map(target -> target.path("level").asInt()
                                    + target.path("by").asString("")
                                    + target.path("because").asString())
                            .toList());
        }
        List<String> letters = PublishedJson.texts(data.path("universal"), "letter");
        assertEquals(letters.stream().sorted().toList(), letters);
    }

    private void blockersAreThoseNamed() {
        assertEquals(named("blockers"), idsIn("blockers"));
        for (Blocker blocker : site.all(Blocker.class)) {
            if (idsIn("blockers").contains(blocker.id())) {
                assertEquals(
                        blocker.remedies().stream().map(Blocker.Remedy::text).toList(),
                        PublishedJson.texts(one("blockers", blocker).path("remedies")));
            }
        }
    }

    private void everythingNamedIsKnown() {
        Map.of("standards", idsIn("standards"), "systems", ids(site.all(SystemType.class)))
                .forEach((field, known) -> assertTrue(known.containsAll(named(field)), field));
        Map.of("criteria", "criteria", "policies", "policies", "chapters", "handbook", "caseStudies", "case-studies")
                .forEach((field, kind) -> assertTrue(
                        data.path("titles").path(kind).propertyNames().containsAll(named(field)), field));
    }

    /** What any field of a name lists, of capabilities, steps, needs and options. */
    private Set<String> named(String field) {
        return Stream.of("capabilities", "needs", "universal")
                .flatMap(list -> PublishedJson.items(data.path(list)))
                .flatMap(item -> item.findValues(field).stream())
                .flatMap(list -> PublishedJson.texts(list).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

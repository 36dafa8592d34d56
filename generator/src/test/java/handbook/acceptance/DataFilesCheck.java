package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.applicability.Applicability;
import handbook.model.Binding;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.Role;
import handbook.model.site.Site;
import handbook.pipeline.BuiltSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The data files as published, read by another reader, say what the catalogue says. */
final class DataFilesCheck {
    private static final Map<String, Class<? extends Entity>> LISTS =
            Map.of("standards", Standard.class, "criteria", Criterion.class, "policies", Policy.class);

    private final Site site;
    private final Applicability rule;
    private final Map<String, JsonNode> files = new HashMap<>();

    private DataFilesCheck(BuiltSite built) {
        this.site = built.site();
        this.rule = Applicability.of(site);
        Stream.of("frame", "standards", "details", "dates", "criteria", "policies", "wording")
                .forEach(name -> files.put(name, file(built, name)));
    }

    static void of(BuiltSite built) {
        DataFilesCheck check = new DataFilesCheck(built);
        check.allFilesAreOfOneBuild();
        LISTS.forEach(check::theListHoldsEveryEntityOfItsKind);
        check.standards();
        check.dates();
        check.criteriaAndTheirWording();
        check.policies();
        check.theFrameNamesEverythingTheListsPointAt();
    }

    private static JsonNode file(BuiltSite built, String name) {
        List<String> found = built.files().keySet().stream()
                .filter(path -> path.matches("assets/" + name + "-[0-9a-f]{8}\\.json"))
                .toList();
        assertEquals(1, found.size(), name);
        return PublishedJson.of(built, found.getFirst());
    }

    private static Set<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode entity(String list, Entity wanted) {
        return PublishedJson.items(files.get(list).path("entities"))
                .filter(entity -> entity.path("id").asString().equals(wanted.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + wanted.key()));
    }

    private void allFilesAreOfOneBuild() {
        Set<String> builds = new TreeSet<>();
        files.forEach((name, file) -> {
            assertEquals(2, file.path("format").asInt(), name);
            builds.add(file.path("build").asString());
        });
        assertEquals(1, builds.size());
        assertTrue(builds.iterator().next().matches("[0-9a-f]{16}"));
    }

    private void theListHoldsEveryEntityOfItsKind(String name, Class<? extends Entity> type) {
        List<String> listed = PublishedJson.texts(files.get(name).path("entities"), "id");
        assertEquals(ids(site.all(type)), new TreeSet<>(listed), name);
        assertEquals(site.all(type).size(), listed.size(), name);
    }

    private void obligations(Standard standard, List<JsonNode> published) {
        assertEquals(standard.obligations().size(), published.size());
        for (int i = 0; i < published.size(); i++) {
            Binding binding = standard.obligations().get(i);
            JsonNode found = published.get(i);
            assertEquals(binding.level().id(), found.path("level").asString());
            assertEquals(
                    Stream.of(binding.effectiveFrom(), binding.complyBy(), binding.inUseSince())
                            .map(date -> date.map(String::valueOf))
                            .toList(),
                    Stream.of("from", "by", "since")
                            .map(name -> PublishedJson.text(found.path(name)))
                            .toList());
            assertEquals(ids(site.all(binding.systemTypes())), Set.copyOf(PublishedJson.texts(found.path("systems"))));
        }
    }

    private JsonNode details(Standard standard) {
        return PublishedJson.items(files.get("details").path("standards"))
                .filter(one -> one.path("id").asString().equals(standard.id()))
                .findFirst()
                .orElseThrow();
    }

    private void dates() {
        Map<String, JsonNode> found = new HashMap<>();
        PublishedJson.items(files.get("dates").path("standards"))
                .forEach(one -> found.put(one.path("id").asString(), one));
        Set<String> sources = PublishedJson.items(files.get("dates").path("sources"))
                .map(source -> source.get(0).asString())
                .collect(Collectors.toSet());
        for (Standard standard : site.all(Standard.class)) {
            JsonNode dates = found.get(standard.id());
            assertEquals(
                    standard.obligations().stream()
                            .map(one -> one.confidence().id())
                            .toList(),
                    seen(dates.path("obligations"), sources));
            assertEquals(
                    standard.dates().stream().map(one -> one.confidence().id()).toList(),
                    seen(dates.path("dates"), sources));
            assertEquals(standard.meta().reviewBy().map(String::valueOf), PublishedJson.text(dates.path("review")));
        }
    }

    /** How sure each is; whoever names a source names one that is there. */
    private static List<String> seen(JsonNode all, Set<String> sources) {
        List<List<String>> texts =
                PublishedJson.items(all).map(PublishedJson::texts).toList();
        texts.forEach(one -> assertTrue(one.size() == 1 || sources.contains(one.get(1)), one.toString()));
        return texts.stream().map(List::getFirst).toList();
    }

    private void standards() {
        for (Standard standard : site.all(Standard.class)) {
            JsonNode entity = entity("standards", standard);
            assertEquals(standard.title(), entity.path("title").asString());
            assertEquals(standard.summary(), entity.path("summary").asString());
            assertEquals(standard.status().id(), entity.path("status").asString());
            JsonNode details = details(standard);
            assertEquals(standard.conformance(), PublishedJson.texts(details.path("evidence")));
            assertEquals(
                    standard.obligations().stream()
                            .flatMap(one -> one.legalBasis().stream())
                            .toList(),
                    PublishedJson.items(details.path("rules"))
                            .map(JsonNode::asString)
                            .filter(rule -> !rule.isEmpty())
                            .toList());
            assertEquals(standard.meta().alsoKnownAs(), PublishedJson.texts(entity.path("names")));
            obligations(
                    standard, PublishedJson.items(entity.path("obligations")).toList());
            assertEquals(
                    standard.dates().stream()
                            .map(date -> date.label() + " " + date.date())
                            .toList(),
                    PublishedJson.items(entity.path("dates"))
                            .map(date -> String.join(" ", PublishedJson.texts(date)))
                            .toList());
            assertEquals(standard.status().isPast(), entity.path("past").asBoolean(false));
            assertFacet(
                    "standards",
                    standard,
                    "obligation",
                    Set.of(standard.obligation().id()));
            assertFacet("standards", standard, "system", ids(rule.asking(standard)));
            assertFacet(
                    "standards", standard, "topic", ids(site.all(standard.meta().topics())));
            assertFacet("standards", standard, "setting", ids(site.all(standard.careSettings())));
            assertFacet(
                    "standards",
                    standard,
                    "owner",
                    ids(standard.meta().owner().flatMap(site::find).stream().toList()));
        }
    }

    /** A facet that does not tell entities apart is not there. */
    private void assertFacet(String list, Entity wanted, String facet, Set<String> expected) {
        List<JsonNode> facets =
                PublishedJson.items(files.get(list).path("facets")).toList();
        for (int at = 0; at < facets.size(); at++) {
            JsonNode values = facets.get(at).path("values");
            if (facets.get(at).path("id").asString().equals(facet)) {
                Set<String> found = PublishedJson.items(
                                entity(list, wanted).path("facets").get(at))
                        .map(place -> values.get(place.asInt()).get(0).asString())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(expected, found, () -> wanted.key() + " in the facet " + facet);
            }
        }
    }

    private void criteriaAndTheirWording() {
        JsonNode wording = files.get("wording").path("criteria");
        List<String> ids = PublishedJson.texts(files.get("criteria").path("entities"), "id");
        assertEquals(ids, PublishedJson.texts(wording, "id"));
        for (Criterion criterion : site.all(Criterion.class)) {
            JsonNode entity = entity("criteria", criterion);
            JsonNode words = wording.get(ids.indexOf(criterion.id()));
            assertEquals(criterion.statement(), entity.path("statement").asString());
            assertEquals(criterion.code(), entity.path("code").asString());
            assertFacet("criteria", criterion, "system", ids(rule.asking(criterion)));
            assertEquals(criterion.question(), words.path("question").asString());
            assertEquals(criterion.modelClause(), PublishedJson.text(words.path("modelClause")));
            assertEquals(criterion.evidence(), PublishedJson.texts(words.path("evidence")));
            assertEquals(criterion.scoring().bands(), PublishedJson.texts(words.at("/scoring/bands")));
            assertEquals(
                    criterion.response().dataType().id(),
                    words.at("/response/dataType").asString());
        }
    }

    private void policies() {
        for (Policy policy : site.all(Policy.class)) {
            JsonNode entity = entity("policies", policy);
            assertEquals(policy.status().id(), entity.path("status").asString());
            assertEquals(policy.inForceTo().map(String::valueOf), PublishedJson.text(entity.path("to")));
            assertEquals(ids(site.all(policy.mandates())), new TreeSet<>(PublishedJson.texts(entity.path("mandates"))));
            assertEquals(
                    policy.obliges().stream()
                            .map(duty -> duty.what()
                                    + duty.roles().stream().map(Role::id).toList())
                            .toList(),
                    PublishedJson.items(entity.path("duties"))
                            .map(duty -> duty.path("what").asString() + PublishedJson.texts(duty.path("roles")))
                            .toList());
        }
    }

    private void theFrameNamesEverythingTheListsPointAt() {
        JsonNode frame = files.get("frame");
        assertEquals(site.today().toString(), frame.path("day").asString());
        assertEquals(ids(site.all(SystemType.class)), new TreeSet<>(PublishedJson.texts(frame.path("systems"), "id")));
        Map<String, String> pointers = Map.of("topics", "topics", "settings", "settings", "owner", "organisations");
        LISTS.keySet()
                .forEach(list -> PublishedJson.items(files.get(list).path("entities"))
                        .forEach(entity -> pointers.forEach((field, names) -> {
                            List<String> known = PublishedJson.items(frame.path(names))
                                    .map(named -> named.get(0).asString())
                                    .toList();
                            JsonNode pointed = entity.path(field);
                            List<String> ids = new ArrayList<>(PublishedJson.texts(pointed));
                            Optional.of(pointed).filter(JsonNode::isString).ifPresent(one -> ids.add(one.asString()));
                            assertTrue(known.containsAll(ids), () -> entity.path("id") + " " + ids);
                        })));
    }
}

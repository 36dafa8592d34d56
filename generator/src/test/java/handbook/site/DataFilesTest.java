package handbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.applicability.Applicability;
import handbook.diagnostics.Problems;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.Confidence;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files as published, read by another reader, against the catalogue. */
class DataFilesTest {
    private static final Site SITE = Pipeline.read(
            new Project(PublishedHandbook.PROJECT, PublishedHandbook.TODAY, false, Optional.empty()), new Problems());
    private static final Applicability RULE = Applicability.of(SITE);

    private static JsonNode file(String name) {
        List<String> found = PublishedHandbook.files(PublishedHandbook.get().folder()).stream()
                .filter(path -> path.matches("assets/" + name + "-[0-9a-f]{8}\\.json"))
                .toList();
        assertEquals(1, found.size(), name);
        return new JsonMapper()
                .readTree(PublishedHandbook.get()
                        .folder()
                        .resolve(found.getFirst())
                        .toFile());
    }

    private static JsonNode entity(JsonNode list, String id) {
        for (JsonNode entity : list.path("entities")) {
            if (entity.path("id").asString().equals(id)) {
                return entity;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asString()));
        return texts;
    }

    private static Set<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values an entity has in a facet, by id. */
    private static Set<String> values(JsonNode list, JsonNode entity, String facet) {
        int at = 0;
        for (JsonNode one : list.path("facets")) {
            if (one.path("id").asString().equals(facet)) {
                Set<String> values = new TreeSet<>();
                entity.path("facets")
                        .get(at)
                        .forEach(place -> values.add(
                                one.path("values").get(place.asInt()).get(0).asString()));
                return values;
            }
            at++;
        }
        throw new AssertionError("no facet " + facet);
    }

    @Test
    void allFilesAreOfOneBuild() {
        Set<String> builds = Stream.of("frame", "standards", "criteria", "policies", "wording")
                .map(DataFilesTest::file)
                .peek(file -> assertEquals(1, file.path("format").asInt()))
                .map(file -> file.path("build").asString())
                .collect(Collectors.toSet());
        assertEquals(1, builds.size());
        assertTrue(builds.iterator().next().matches("[0-9a-f]{16}"));
    }

    @Test
    void theListsHoldEveryEntityOfTheirKind() {
        Map.of("standards", Standard.class, "criteria", Criterion.class, "policies", Policy.class)
                .forEach((name, type) -> {
                    List<String> listed = new ArrayList<>();
                    file(name)
                            .path("entities")
                            .forEach(entity -> listed.add(entity.path("id").asString()));
                    assertEquals(ids(SITE.all(type)), new TreeSet<>(listed));
                    assertEquals(SITE.all(type).size(), listed.size());
                });
    }

    @Test
    void standardsSayWhatTheCatalogueSays() {
        JsonNode list = file("standards");
        for (Standard standard : SITE.all(Standard.class)) {
            JsonNode entity = entity(list, standard.id());
            assertEquals(standard.title(), entity.path("title").asString());
            assertEquals(standard.summary(), entity.path("summary").asString());
            assertEquals(standard.status().id(), entity.path("status").asString());
            assertEquals(
                    standard.legalBasis().orElse(""), entity.path("legalBasis").asString(""));
            assertEquals(standard.conformance(), texts(entity.path("evidence")));
            assertEquals(standard.meta().alsoKnownAs(), texts(entity.path("names")));
            assertEquals(
                    standard.effectiveFrom().map(String::valueOf).orElse(""),
                    entity.path("from").asString(""));
            assertEquals(
                    standard.dates().stream()
                            .filter(date -> date.confidence() != Confidence.UNSURE)
                            .map(date -> date.label() + " " + date.date())
                            .toList(),
                    entity.path("dates")
                            .valueStream()
                            .map(date ->
                                    date.get(0).asString() + " " + date.get(1).asString())
                            .toList());
            assertEquals(standard.status().isPast(), entity.path("past").asBoolean(false));
            assertEquals(Set.of(standard.obligation().id()), values(list, entity, "obligation"));
            assertEquals(ids(RULE.asking(standard)), values(list, entity, "system"));
            assertEquals(ids(SITE.all(standard.meta().topics())), values(list, entity, "topic"));
            assertEquals(ids(SITE.all(standard.careSettings())), values(list, entity, "setting"));
            assertEquals(
                    ids(standard.meta().owner().flatMap(SITE::find).stream().toList()), values(list, entity, "owner"));
        }
    }

    @Test
    void criteriaSayWhatTheCatalogueSaysAndTheirWordingTheRest() {
        JsonNode list = file("criteria");
        JsonNode wording = file("wording").path("criteria");
        assertEquals(list.path("entities").size(), wording.size());
        for (int i = 0; i < wording.size(); i++) {
            JsonNode words = wording.get(i);
            JsonNode entity = list.path("entities").get(i);
            assertEquals(entity.path("id").asString(), words.path("id").asString());
            Criterion criterion = SITE.all(Criterion.class).stream()
                    .filter(one -> one.id().equals(words.path("id").asString()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(criterion.statement(), entity.path("statement").asString());
            assertEquals(criterion.code(), entity.path("code").asString());
            assertEquals(ids(RULE.asking(criterion)), values(list, entity, "system"));
            assertEquals(criterion.question(), words.path("question").asString());
            assertEquals(
                    criterion.modelClause().orElse(""),
                    words.path("modelClause").asString(""));
            assertEquals(criterion.evidence(), texts(words.path("evidence")));
            assertEquals(criterion.scoring().bands(), texts(words.at("/scoring/bands")));
            assertEquals(
                    criterion.response().dataType().id(),
                    words.at("/response/dataType").asString());
        }
    }

    @Test
    void policiesSayWhatTheCatalogueSays() {
        JsonNode list = file("policies");
        for (Policy policy : SITE.all(Policy.class)) {
            JsonNode entity = entity(list, policy.id());
            assertEquals(policy.status().id(), entity.path("status").asString());
            assertEquals(
                    policy.inForceTo().map(String::valueOf).orElse(""),
                    entity.path("to").asString(""));
            assertEquals(ids(SITE.all(policy.mandates())), new TreeSet<>(texts(entity.path("mandates"))));
            List<String> duties = new ArrayList<>();
            entity.path("duties").forEach(duty -> duties.add(duty.path("what").asString() + texts(duty.path("roles"))));
            assertEquals(
                    policy.obliges().stream()
                            .map(duty -> duty.what()
                                    + duty.roles().stream()
                                            .map(role -> role.id())
                                            .toList())
                            .toList(),
                    duties);
        }
    }

    @Test
    void theFrameNamesEverythingTheListsPointAt() {
        JsonNode frame = file("frame");
        assertEquals(PublishedHandbook.TODAY.toString(), frame.path("day").asString());
        List<String> systems = new ArrayList<>();
        frame.path("systems").forEach(system -> systems.add(system.path("id").asString()));
        assertEquals(ids(SITE.all(SystemType.class)), new TreeSet<>(systems));
        Map<String, String> pointers = Map.of("topics", "topics", "settings", "settings", "owner", "organisations");
        for (String list : List.of("standards", "criteria", "policies")) {
            file(list)
                    .path("entities")
                    .forEach(entity -> pointers.forEach((field, names) -> {
                        Set<String> known = new TreeSet<>();
                        frame.path(names)
                                .forEach(named -> known.add(named.get(0).asString()));
                        JsonNode pointed = entity.path(field);
                        List<String> ids = pointed.isString() ? List.of(pointed.asString()) : texts(pointed);
                        assertTrue(known.containsAll(ids), () -> entity.path("id") + " " + ids);
                    }));
        }
    }
}

package handbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The requirement set of each system type as published, against the YAML files it comes from and the rules of its formats. */
class PreparedSetsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final YamlSources SOURCES = new YamlSources(PublishedHandbook.PROJECT);
    private static final OcdsSchema OCDS = new OcdsSchema();

    private static Path file(String path) {
        return PublishedHandbook.get().folder().resolve(path);
    }

    private static JsonNode json(String path) {
        return JSON.readTree(file(path).toFile());
    }

    private static List<String> texts(JsonNode items, String field) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.path(field).asString()));
        return texts;
    }

    private static Set<String> ids(JsonNode items) {
        return new TreeSet<>(texts(items, "id"));
    }

    @TestFactory
    Stream<DynamicTest> theSetIsWhatTheSourcesSay() {
        return SOURCES.all("system-types").keySet().stream()
                .sorted()
                .map(system -> DynamicTest.dynamicTest(system, () -> compare(system)));
    }

    private static void compare(String system) throws IOException {
        Set<String> requirements = SOURCES.requirements(system);
        Set<String> standards = SOURCES.standards(system);
        JsonNode set = json("buy/" + system + "/requirements.json");
        assertEquals(requirements, ids(set.path("requirements")));
        assertEquals(standards, ids(set.path("standards")));
        assertEquals(SOURCES.toCheck(), ids(set.path("toCheck")));
        assertEquals(SOURCES.policies(standards, requirements), ids(set.path("policies")));

        for (JsonNode standard : set.path("standards")) {
            Map<String, Object> source =
                    SOURCES.all("standards").get(standard.path("id").asString());
            assertEquals(sureDates(source), texts(standard.path("dates"), "label"));
            assertEquals(source.containsKey("issued"), standard.has("published"));
        }

        JsonNode tender = json("buy/" + system + "/ocds.json").at("/releases/0/tender");
        assertEquals(requirements, ids(tender.path("criteria")));
        assertEquals(standards, ids(tender.path("documents")));
        assertTrue(tender.at("/items/0/classification/id").isString(), "a notice needs a code");
        compareCsv(system, set.path("requirements"));
    }

    private static List<String> sureDates(Map<String, Object> standard) {
        return standard.get("dates") instanceof List<?> dates
                ? dates.stream()
                        .map(date -> (Map<?, ?>) date)
                        .filter(date -> !"unsure".equals(date.get("confidence")))
                        .map(date -> String.valueOf(date.get("label")))
                        .toList()
                : List.of();
    }

    private static void compareCsv(String system, JsonNode requirements) throws IOException {
        Path file = file("buy/" + system + "/requirements.csv");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertEquals(requirements.size(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                JsonNode requirement = requirements.get(i);
                NamedCsvRecord row = rows.get(i);
                assertEquals(requirement.path("code").asString(), row.getField("Code"));
                assertEquals(requirement.path("statement").asString(), row.getField("Requirement"));
                assertEquals(requirement.path("question").asString(), row.getField("Question for suppliers"));
                assertEquals(requirement.path("modelClause").asString(""), row.getField("Model clause"));
                assertEquals(requirement.at("/level/title").asString(), row.getField("Level"));
                assertEquals(requirement.at("/scoring/bands/4").asString(""), row.getField("Score 4"));
            }
        }
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PublishedHandbook.text(file("schemas/requirements.json")), InputFormat.JSON);
    }

    @TestFactory
    Stream<DynamicTest> eachFileKeepsToItsSchema() {
        Schema schema = schema();
        return SOURCES.all("system-types").keySet().stream()
                .sorted()
                .map(system -> DynamicTest.dynamicTest(system, () -> {
                    String set = PublishedHandbook.text(file("buy/" + system + "/requirements.json"));
                    assertEquals(List.of(), schema.validate(set, InputFormat.JSON));
                    String ocds = PublishedHandbook.text(file("buy/" + system + "/ocds.json"));
                    assertEquals(List.of(), OCDS.errors(ocds));
                    assertFalse(schema.validate(ocds, InputFormat.JSON).isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesWhatItDoesNotName() {
        Schema schema = schema();
        JsonNode set = json("buy/epr/requirements.json");
        return Stream.of("", "/edition", "/system", "/requirements/0", "/standards/0", "/toCheck/0", "/policies/0")
                .map(place -> DynamicTest.dynamicTest("at " + place, () -> {
                    JsonNode broken = set.deepCopy();
                    ((ObjectNode) broken.at(place)).put("surprise", 1);
                    assertEquals(1, schema.validate(broken).size());
                    ((ObjectNode) broken.at(place)).remove("surprise");
                    assertEquals(List.of(), schema.validate(broken));
                }));
    }

    @Test
    void theSchemasSeeWhatIsWrong() {
        String ocds = PublishedHandbook.text(file("buy/epr/ocds.json"));
        for (String broken : List.of(
                ocds.replace("\"ocid\"", "\"no\""),
                ocds.replace("[\"planning\"]", "[\"dreaming\"]"),
                ocds.replace("T00:00:00Z", ""),
                ocds.replaceFirst("\"dataType\": ?\"boolean\"", "\"dataType\": \"yes-no\""),
                ocds.replace("\"requirementGroups\": [", "\"requirementGroups\": [{}, "),
                ocds.replace("\"uri\": \"https:", "\"uri\": \"a b"))) {
            assertFalse(broken.equals(ocds));
            assertFalse(OCDS.errors(broken).isEmpty());
        }
    }

    @Test
    void theDraftSaysThatItsIdentifierIsAPlaceholderAndNamesNoBuyer() {
        JsonNode release = json("buy/epr/ocds.json").at("/releases/0");
        assertEquals("ocds-000000-epr", release.path("ocid").asString());
        assertTrue(release.at("/tender/description").asString().contains("placeholder"));
        assertTrue(release.path("buyer").isMissingNode());
        assertTrue(release.at("/tender/procuringEntity").isMissingNode());
        assertTrue(release.at("/tender/tenderPeriod").isMissingNode());
    }

    @Test
    void spreadsheetsAreToldTheEncodingAndTheLinesEndAsTheirStandardSays() {
        String csv = PublishedHandbook.text(file("buy/epr/requirements.csv"));
        assertTrue(csv.startsWith("\uFEFFCode,Level,"));
        assertTrue(csv.endsWith("\r\n"));
        assertEquals(
                csv.lines().count(),
                csv.split("\r\n", -1).length - 1,
                "no cell of the handbook has lines, so each line is a record");
    }

    @Test
    void thePageOffersEveryFileWithItsFormatAndSize() throws IOException {
        for (String system : SOURCES.all("system-types").keySet()) {
            List<String> links = PublishedHandbook.get()
                    .pages()
                    .get("buy/" + system + "/index.html")
                    .select("section:has(#downloads) a")
                    .eachText();
            assertEquals(3, links.size(), system);
            long size = Math.round(java.nio.file.Files.size(file("buy/" + system + "/requirements.csv")) / 1000.0);
            assertTrue(links.getFirst().endsWith("(CSV, " + size + " KB)"), links.getFirst());
        }
    }
}

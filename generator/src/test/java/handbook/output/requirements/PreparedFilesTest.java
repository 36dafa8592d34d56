package handbook.output.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import handbook.TinySite;
import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the files of a requirement set are like, in a catalogue that has one of everything. */
class PreparedFilesTest {
    private static final OcdsSchema OCDS = new OcdsSchema();

    private static String csv = "";
    private static String json = "";
    private static String ocds = "";

    @BeforeAll
    static void prepare(@TempDir Path folder) {
        Site site = TinySite.in(folder)
                .with("standards/system-types/ward.yaml", """
                        id: ward
                        title: Ward system
                        summary: A system.
                        cpv: [{code: '48180000', title: Medical software}]
                        """)
                .withStandard(
                        "asked",
                        "systemTypes: [ward]",
                        "url: https://example.org/asked",
                        "issued: 2015-04-01",
                        "effectiveFrom: 2016-08",
                        "complyBy: 2027-03-31",
                        "statusEvents: [{status: deprecated, date: 2026-02-01}]",
                        "dates: [{label: Review ends, date: 2028-05, confidence: known}]")
                .with("standards/standards/used.yaml", """
                        id: used
                        title: The used
                        summary: A standard.
                        type: identifier
                        status: active
                        systemTypes: [ward]
                        obligations: [{level: mandated, inUseSince: 2014}]
                        """)
                .with("standards/standards/binding.yaml", """
                        id: binding
                        title: The binding
                        summary: A standard.
                        type: identifier
                        status: active
                        obligation: mandated
                        """)
                .with("standards/policies/act.yaml", """
                        id: act
                        title: The Act
                        summary: A law.
                        kind: legislation
                        status: in-force
                        mandates: [asked]
                        inForceFrom: 2012-07-01
                        inForceTo: 2040
                        obliges: [{who: Hospitals, what: Count., by: 2027-04-01}]
                        """)
                .with("standards/criteria/w-1.yaml", """
                        id: w-1
                        title: It counts
                        summary: What it asks.
                        code: W-1
                        statement: The system must count.
                        level: must
                        systemTypes: [ward]
                        standards: [asked]
                        question: Can it?
                        response: {dataType: boolean}
                        verification: document
                        verificationNote: Read it.
                        scoring: {kind: pass-fail, passMark: 1, weight: high}
                        """)
                .site();
        SystemType ward = site.all(SystemType.class).getFirst();
        PreparedSets sets = new PreparedSets(site, SiteListings.of(site).requirements());
        csv = text(sets, ward, SetFormat.CSV);
        json = text(sets, ward, SetFormat.JSON);
        ocds = text(sets, ward, SetFormat.OCDS);
    }

    private static String text(PreparedSets sets, SystemType system, SetFormat format) {
        return new String(
                sets.file(system, format).make(new Problems()).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static Schema schema() {
        String text = new String(RequirementsSchema.file().bytes(), StandardCharsets.UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void theFilesKeepToTheirSchemasAndNoneToTheOthers() {
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
        assertEquals(List.of(), OCDS.errors(ocds));
        assertFalse(schema().validate(ocds, InputFormat.JSON).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesWhatItDoesNotName() {
        Schema schema = schema();
        JsonNode set = new JsonMapper().readTree(json);
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
        for (String broken : List.of(
                ocds.replace("\"ocid\"", "\"no\""),
                ocds.replace("[\"planning\"]", "[\"dreaming\"]"),
                ocds.replace("T00:00:00Z", ""),
                ocds.replaceFirst("\"dataType\": ?\"boolean\"", "\"dataType\": \"yes-no\""),
                ocds.replace("\"requirementGroups\": [", "\"requirementGroups\": [{}, "),
                ocds.replace("\"uri\": \"https:", "\"uri\": \"a b"))) {
            assertNotEquals(ocds, broken);
            assertFalse(OCDS.errors(broken).isEmpty());
        }
    }

    @Test
    void theDraftSaysThatItsIdentifierIsAPlaceholderAndNamesNoBuyer() {
        JsonNode release = new JsonMapper().readTree(ocds).at("/releases/0");
        assertEquals("ocds-000000-ward", release.path("ocid").asString());
        assertTrue(release.at("/tender/description").asString().contains("placeholder"));
        assertEquals("48180000", release.at("/tender/items/0/classification/id").asString());
        assertTrue(release.path("buyer").isMissingNode());
        assertTrue(release.at("/tender/procuringEntity").isMissingNode());
        assertTrue(release.at("/tender/tenderPeriod").isMissingNode());
    }

    @Test
    void spreadsheetsAreToldTheEncodingAndTheLinesEndAsTheirStandardSays() {
        assertTrue(csv.startsWith("\uFEFFEntry,Code,Level,"));
        assertEquals(5, csv.split("\r\n", -1).length - 1, "a head, a requirement, two standards and a policy");
        assertTrue(csv.endsWith("\r\n"));
    }

    @Test
    void everyRecordedDateIsInEachFile() {
        Map<String, String> days = Map.of(
                "2015-04-01", "1 April 2015",
                "2016-08", "August 2016",
                "2027-03-31", "31 March 2027",
                "2014", "2014",
                "2026-02-01", "1 February 2026",
                "2028-05", "May 2028",
                "2012-07-01", "1 July 2012",
                "2040", "2040",
                "2027-04-01", "1 April 2027");
        days.forEach((day, inWords) -> {
            assertTrue(json.contains('"' + day + '"'), "JSON has " + day);
            assertTrue(csv.contains(day) || csv.contains(inWords), "CSV has " + day);
            assertTrue(ocds.contains(inWords), "OCDS has " + day);
        });
        assertTrue(ocds.contains("\"datePublished\": \"2015-04-01T00:00:00Z\""));
        assertTrue(csv.contains(",2016-08,,2027-03-31,"));
    }
}

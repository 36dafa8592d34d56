package handbook.output.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.model.site.Site;
import handbook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerFilesTest {
    private TinySite site;

    @BeforeEach
    void someOfEachKind(@TempDir Path folder) {
        site = TinySite.in(folder)
                .with("standards/organisations/owner.yaml", """
                        id: owner
                        title: The owner
                        summary: It owns things.
                        kind: national-body
                        from: 2010
                        to: 2020-03-31
                        successors: [next]
                        """)
                .with("standards/organisations/next.yaml", """
                        id: next
                        title: The next
                        summary: It came after.
                        kind: national-body
                        """)
                .with("standards/policies/act.yaml", """
                        id: act
                        title: The Act
                        summary: A law.
                        kind: legislation
                        status: in-force
                        owner: owner
                        inForceFrom: 2012-04-01
                        obliges: [{who: Trusts, what: Share records, by: 2013-01-01}]
                        """)
                .with("standards/system-types/ward-system.yaml", """
                        id: ward-system
                        title: Ward information system
                        summary: For wards.
                        """)
                .withStandard(
                        "new",
                        "owner: owner",
                        "alsoKnownAs: [NEW, shared name]",
                        "referenceCodes: [{scheme: DCB, code: DCB0042}]",
                        "systemTypes: [ward-system]",
                        "replaces: [old]",
                        "versions: [{number: '2.1', status: active, issued: 2020-05-04}]")
                .withStandard("old", "alsoKnownAs: [shared name, Twin]")
                .with("standards/glossary.yaml", """
                        - id: new
                          title: NEW
                          definition: What readers call the new.
                        - id: twin
                          title: Something else
                          acronym: Twin
                          definition: Not the old.
                        - id: alone
                          title: Café term
                          definition: A term alone.
                        """);
    }

    @Test
    void aThingAnswersToEachSpellingOfEachName() {
        for (String name : List.of("thenew", "new", "dcb0042", "dcb42")) {
            assertEquals("Owner: The owner", line(name, "owner"), name);
        }
        assertEquals("A term alone.", line("cafeterm", "meaning"));
        assertEquals(
                "Ward information system: standards to ask for",
                reply("wardsystem", "standards").path("title").asString());
    }

    @Test
    void theGlossarySaysWhatItIsAndTheEntryAllElse() {
        assertEquals("What readers call the new.", line("dcb0042", "meaning"));
        assertEquals(
                "glossary/#new",
                reply("new", "meaning").path("sources").path(0).path(1).asString());
        assertEquals(
                "standards/new/#bound",
                reply("new", "duty").path("sources").path(0).path(1).asString());
    }

    @Test
    void aNameOfTwoThingsIsNobodys() {
        assertTrue(reply("sharedname", "meaning").isMissingNode());
        assertTrue(reply("twin", "meaning").isMissingNode());
        assertEquals("Not the old.", line("somethingelse", "meaning"));
    }

    @Test
    void aStandardSaysHowBindingItIsAndItsVersions() {
        assertTrue(line("new", "duty").startsWith("Recommended. Good practice."), line("new", "duty"));
        assertEquals("2.1: Active. Published: 4 May 2020", line("new", "version"));
        assertEquals("Replaces: The old", line("new", "replaces"));
    }

    @Test
    void datesAreThoseRecordedAndNoneIsMadeUp() {
        assertEquals("Published: 4 May 2020 (2.1)", line("new", "dates"));
        assertTrue(reply("theold", "dates").isMissingNode());
        withMandated("must");
        assertEquals("Mandated: Not recorded", line("themust", "dates"));
    }

    @Test
    void whatWasReplacedSaysSoWhateverIsAsked() {
        for (String form : List.of("meaning", "duty")) {
            JsonNode lines = reply("theold", form).path("lines");
            assertEquals("This standard has been replaced. Use The new instead.", said(lines.path(lines.size() - 1)));
        }
        assertEquals("Use The new instead.", line("theold", "replacedBy"));
        assertEquals("Followed by: The next", line("theowner", "replacedBy"));
    }

    @Test
    void aStandardThatBindsSomeOtherwiseHasATable() {
        site.with("standards/standards/two.yaml", """
                id: two
                title: Two duties
                summary: A standard.
                type: identifier
                status: active
                topics: [all]
                obligations:
                  - {level: mandated, roles: [trust], effectiveFrom: 2020-01-02, basis: [law]}
                  - {level: recommended, systemTypes: [ward-system]}
                """);
        JsonNode duty = reply("twoduties", "duty");
        assertEquals(4, duty.path("columns").size());
        assertEquals("Mandated NHS trust 2 January 2020 Set in law", row(duty, 0));
        assertEquals("Recommended Ward information system  ", row(duty, 1));
    }

    @Test
    void aPolicyAndAnOrganisationHaveTheirDates() {
        assertEquals("From: 1 April 2012", line("theact", "dates"));
        assertEquals("In force. Applies today.", line("theact", "duty"));
        assertEquals("Trusts Share records 1 January 2013", row(reply("theact", "duty"), 0));
        assertEquals("Issued by: The owner", line("theact", "owner"));
        assertEquals("Began: 2010", line("theowner", "dates"));
    }

    @Test
    void aSystemSaysHowManyStandardsOfEachLevelItIsAskedFor() {
        assertEquals("Recommended: 1, In all: 1", line("wardinformationsystem", "standards"));
        withMandated("more");
        JsonNode lines = reply("wardsystem", "standards").path("lines");
        assertEquals("Mandated: 1, Recommended: 1, In all: 2", said(lines.path(0)));
        assertEquals("Mandated: The more", said(lines.path(1)));
    }

    @Test
    void namesAreSpreadOverFilesThatTheAddressTellsApart() {
        for (int one = 0; one < 200; one++) {
            site.withStandard("many-" + one);
        }
        AnswerFiles many = files();
        assertTrue(many.files().size() > 1);
        assertEquals(many.files().size(), many.address().split("#")[1].split("-").length + 1);
        assertEquals(
                "assets/" + many.address().split("#")[0],
                many.files().getFirst().path());
        assertEquals(files().address(), many.address());
    }

    private void withMandated(String id) {
        site.with("standards/standards/" + id + ".yaml", """
                id: %s
                title: The %s
                summary: A standard.
                type: identifier
                status: active
                obligation: mandated
                systemTypes: [ward-system]
                topics: [all]
                """.formatted(id, id));
    }

    private AnswerFiles files() {
        Site made = site.site();
        return AnswerFiles.of(
                SiteListings.of(made),
                new AnswerLinks(Site::address, system -> "standards/system/" + system.id() + "/"));
    }

    private JsonNode reply(String name, String form) {
        for (OutputFile file : files().files()) {
            JsonNode json = new JsonMapper().readTree(new String(file.bytes(), StandardCharsets.UTF_8));
            JsonNode place = json.path("names").path(name);
            if (place.isNumber()) {
                return json.path("things").path(place.asInt()).path(form);
            }
        }
        return new JsonMapper().missingNode();
    }

    /** The first line of an answer. */
    private String line(String name, String form) {
        return said(reply(name, form).path("lines").path(0));
    }

    private static String said(JsonNode line) {
        return String.join(
                " ",
                line.valueStream()
                        .map(piece -> piece.isArray() ? piece.path(0).asString() : piece.asString())
                        .toList());
    }

    private static String row(JsonNode reply, int number) {
        return String.join(
                " ",
                reply.path("rows")
                        .path(number)
                        .valueStream()
                        .map(AnswerFilesTest::said)
                        .toList());
    }
}

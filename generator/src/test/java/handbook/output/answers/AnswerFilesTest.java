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
                "Ward information system: what to ask for",
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
        assertEquals("No, but it is recommended.", line("new", "duty"));
        assertEquals("Yes. Published and in use. You can ask for it today.", line("new", "use"));
        assertEquals("The newest version in use: 2.1. Published: 4 May 2020", line("new", "version"));
        assertEquals("Replaces: The old", line("new", "replaces"));
    }

    @Test
    void datesAreThoseRecordedAndNoneIsMadeUp() {
        assertEquals("Published: 4 May 2020 (2.1)", line("new", "dates"));
        assertTrue(reply("theold", "dates").isMissingNode());
        withMandated("must");
        assertEquals("It is mandated (since when is not recorded).", line("themust", "dates"));
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
    void aStandardThatBindsSomeOtherwiseSaysTwoOfItsRulesAndHowManyMoreThereAre() {
        site.with("standards/standards/two.yaml", """
                id: two
                title: Three duties
                summary: A standard.
                type: identifier
                status: active
                topics: [all]
                obligations:
                  - {level: informational}
                  - {level: mandated, roles: [trust], effectiveFrom: 2020-01-02, complyBy: 2021-03-04, basis: [law]}
                  - {level: recommended, systemTypes: [ward-system]}
                """);
        JsonNode lines = reply("threeduties", "duty").path("lines");
        assertEquals(
                "Yes, it is mandated for some (since 2 January 2020; comply by 4 March 2021).", said(lines.path(0)));
        assertEquals("Mandated: Trust", said(lines.path(1)));
        assertEquals("Recommended: Ward information system", said(lines.path(2)));
        assertEquals("and 1 more", said(lines.path(3)));
        assertEquals("standards/two/#bound", lines.path(3).path(0).path(1).asString(), "the rest is a link away");
        assertEquals(
                "It is mandated for some (since 2 January 2020; comply by 4 March 2021).",
                line("threeduties", "dates"));
    }

    @Test
    void anOnlyRuleSaysItsDatesOnceAndWhoMustAct() {
        site.with("standards/standards/one.yaml", """
                id: one
                title: One duty
                summary: A standard.
                type: identifier
                status: active
                topics: [all]
                obligations:
                  - {level: mandated, roles: [trust, supplier], effectiveFrom: 2020-01-02, complyBy: 2020-01-02, basis: [law]}
                """);
        assertEquals("Yes, it is mandated (since 2 January 2020).", line("oneduty", "duty"));
        assertEquals(
                "Who must act, and where: Trust, Supplier",
                said(reply("oneduty", "duty").path("lines").path(1)));
    }

    @Test
    void whatIsLongIsLeftToBeOpened() {
        String sentence = "It is a sentence of quite some length, which is said only to fill the box. ";
        site.with("standards/glossary.yaml", """
                - id: long
                  title: Long
                  definition: %s
                """.formatted(sentence.repeat(3)));
        JsonNode meaning = reply("long", "meaning");
        assertEquals(sentence.strip(), said(meaning.path("lines").path(0)));
        assertEquals(sentence.repeat(2).strip(), said(meaning.path("more").path(0)));
    }

    @Test
    void inACareSettingItDependsOnTheSystem() {
        site.with("standards/taxonomies.yaml", """
                topics: [{id: all, title: All, summary: Everything.}]
                careSettings:
                  - {id: ward, title: Wards and bays, summary: Where beds are.}
                  - {id: shed, title: Sheds, summary: Where nothing is bought.}
                """).with("standards/system-types/ward-system.yaml", """
                id: ward-system
                title: Ward information system
                summary: For wards.
                careSettings: [ward]
                """);
        assertEquals(
                "It depends on the system. Choose what you buy: Ward information system", line("ward", "standards"));
        assertTrue(reply("shed", "standards").isMissingNode());
    }

    @Test
    void aPolicyAndAnOrganisationHaveTheirDates() {
        assertEquals("From: 1 April 2012", line("theact", "dates"));
        assertEquals("In force. Applies today.", line("theact", "duty"));
        assertEquals(
                "Trusts: Share records. By: 1 January 2013",
                said(reply("theact", "duty").path("lines").path(1)));
        assertEquals("Yes. Applies today.", line("theact", "use"));
        assertEquals("Issued by: The owner", line("theact", "owner"));
        assertEquals("Began: 2010", line("theowner", "dates"));
    }

    @Test
    void aSystemSaysHowManyStandardsOfEachLevelItIsAskedFor() {
        assertEquals("1 standard applies: 1 is recommended.", line("wardinformationsystem", "standards"));
        withMandated("more");
        JsonNode lines = reply("wardsystem", "standards").path("lines");
        assertEquals("2 standards apply: 1 is mandated, 1 is recommended.", said(lines.path(0)));
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
}

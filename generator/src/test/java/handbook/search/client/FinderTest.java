package handbook.search.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Kind;
import handbook.search.Indexed;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacet;
import handbook.search.documents.Vocabulary;
import handbook.search.query.ExpandedQuery;
import handbook.search.text.Contractions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers get for what they type. */
class FinderTest {
    private final List<SearchDocument> documents = new ArrayList<>();
    private Indexed indexed;
    private Finder finder;

    @BeforeEach
    void indexSomeDocuments() {
        add(
                "a-safety/",
                "Clinical risk management",
                List.of("DCB0129", "ISO/IEC 27001:2022"),
                "Hazard log for makers of systems.");
        add("b-code/", "DCB0129", List.of(), "DCB0129 is about clinical risk. A hazard log is kept.");
        add(
                "c-old/",
                "Care Connect profiles",
                List.of("Care Connect"),
                "Profiles of FHIR, superseded. Profiles, profiles.",
                "d-new/");
        add(
                "d-new/",
                "UK Core",
                List.of(),
                "Profiles of FHIR for the United Kingdom, used by general practice systems.");
        add("e-page/", "Finding records", List.of(), "Records and where they are held.");
        add("e-page/#held", "Where records are held", List.of(), "An index of records.");
        add("f-gp/", "Practice systems", List.of(), "What a GP uses.");
        add("g-ais/", "Accessible information", List.of("AIS"), "The AIS tells what is kept.");
        add(
                "h-joined/",
                "Signs",
                List.of(),
                "X-ray in A&E by the WHO. C# and node.js over TLS 1.3, eth_sendRawTransaction; dm+d policy. HL7v2."
                        + " \u65E5\u672C\u8A9E \u30AB\u30BF\u30AB\u30CA");
        documents.sort(Comparator.comparing(SearchDocument::address));
        indexed = new Indexed(
                documents,
                new Vocabulary(List.of(), new Contractions(Map.of("general practic", "gp")), new TreeMap<>()));
        finder = new Finder(indexed.files(), new FileEngine(indexed.files()));
    }

    @AfterEach
    void close() {
        indexed.close();
    }

    @Test
    void aCodeIsFoundInEverySpellingAndWhatGoesByItComesFirst() {
        for (String typed : List.of("DCB0129", "dcb 0129", "dcb-0129", "DCB/0129", "Dcb.0129")) {
            assertEquals(List.of("a-safety/", "b-code/"), find(typed).subList(0, 2), typed);
        }
        for (String typed : List.of("iso 27001", "ISO/IEC 27001:2022", "iso iec 27001", "iso27001")) {
            assertEquals(List.of("a-safety/"), find(typed), typed);
        }
    }

    @Test
    void theZerosThatACodeBeginsWithMayBeLeftOut() {
        for (String typed : List.of("DCB129", "dcb 129", "dcb-129")) {
            assertEquals(List.of("a-safety/"), find(typed), typed);
        }
    }

    @Test
    void aWordNobodyWroteIsCorrectedAndTheReaderIsTold() {
        Finder.Answer answer = finder.find("hazrad log", false);
        assertEquals(
                List.of(new ExpandedQuery.Correction("hazrad", "hazard")),
                answer.query().corrections());
        assertEquals(2, answer.results().size());
    }

    @Test
    void anUnfinishedWordFindsWhatItMayBecome() {
        assertEquals(2, finder.find("haz", true).results().size());
        assertEquals(0, finder.find("ha", true).results().size(), "two letters alone may become too many words");
        Finder.Answer one = finder.find("hazard l", true);
        assertEquals(find("hazard"), addresses(one), "one letter changes nothing yet");
        assertEquals(List.of(), one.query().missing());
        assertEquals(List.of(), find("ha"), "two letters that are all there is are no beginning");
        assertEquals(2, find("haz").size());
    }

    @Test
    void aSuccessorStandsAboveWhatItReplaced() {
        assertEquals(List.of("d-new/", "c-old/"), find("profiles"));
        assertEquals("c-old/", find("care connect profiles").getFirst(), "unless its title is what was asked for");
    }

    @Test
    void theSectionsOfAPageAreOneResult() {
        assertEquals(1, find("records").size());
        assertEquals(2, finder.find("records", false).results().getFirst().size());
    }

    @Test
    void aNameAndItsShortFormFindEachOther() {
        assertEquals(List.of("d-new/", "f-gp/"), find("gp").stream().sorted().toList());
        assertEquals(
                List.of("d-new/", "f-gp/"),
                find("general practice").stream().sorted().toList());
    }

    @Test
    void thePluralOfANameWithoutAVowelFindsIt() {
        assertEquals(find("gp"), find("gps"));
        assertEquals(find("GP"), find("GPs"));
    }

    @Test
    void quotesAskForAPhraseAndAMinusExcludes() {
        assertEquals(
                List.of("a-safety/", "b-code/"),
                find("\"hazard log\"").stream().sorted().toList());
        assertEquals(List.of(), find("\"log hazard\""));
        assertEquals(List.of("a-safety/"), find("hazard -\"is kept\""));
        assertEquals(List.of("b-code/"), find("hazard -makers"));
    }

    @Test
    void pagesWithSomeOfTheWordsAreCalledPartial() {
        Finder.Answer answer = finder.find("clinical risk management hazard log makers index", false);
        assertTrue(answer.ranked().partial());
        assertEquals(
                List.of("a-safety/", "b-code/"),
                addresses(answer).stream().sorted().toList());
    }

    @Test
    void wordsThatStandOnPagesAboutSomethingElseFindNothing() {
        assertEquals(List.of(), find("hazard index"), "each on pages of its own");
        assertEquals(2, find("hazard log").size(), "in one text");
        assertEquals(List.of("g-ais/"), find("ais united").subList(0, 1), "a name");
    }

    @Test
    void aShortNameOrAnotherLetterInAWordOfFourIsNoSlip() {
        for (String typed : List.of("HLED", "hepd")) {
            ExpandedQuery query = finder.find(typed, false).query();
            assertEquals(List.of(), query.corrections(), typed);
            assertEquals("held", query.offered().getFirst().taken(), typed);
        }
        assertEquals(
                List.of(new ExpandedQuery.Correction("hled", "held")),
                finder.find("hled", false).query().corrections(),
                "letters in another order");
    }

    @Test
    void wordsThatAreNotThereFindNothing() {
        assertEquals(List.of(), find("zyzzyva"));
        assertEquals(List.of(), find("hazard zyzzyva"));
        assertEquals(List.of(), find("-hazard"));
    }

    @Test
    void whatIsSaidOfANameMayBeMissing() {
        assertEquals(List.of("g-ais/"), find("is AIS compulsory"));
        assertEquals(List.of("g-ais/"), find("wombat ais quokka"));
        assertEquals(List.of(), find("wombat hazard"), "a word is no name");
        assertEquals(List.of(), find("ais 9999"), "another code");
        assertEquals(List.of(), find("ais wombat quokka zebra xylophone"), "too much is missing");
    }

    @Test
    void aNameInCapitalsIsNotTheStemOfAnother() {
        assertEquals(List.of(), find("AI"));
        for (String typed : List.of("AIS", "ais")) {
            assertEquals(List.of("g-ais/"), find(typed), typed);
        }
        assertEquals(List.of("h-joined/"), find("WHO"), "written in capitals");
        assertEquals(List.of("h-joined/"), find("who"), "a stop word alone");
    }

    @Test
    void lettersAndSignsThatBelongTogetherStayTogether() {
        for (String typed : List.of(
                "x-ray",
                "x ray",
                "xray",
                "A&E",
                "a & e",
                "C#",
                "tls1.3",
                "TLS 1.3",
                "dmd",
                "dm+d",
                "nodejs",
                "node.js",
                "rawtransaction",
                "RawTransaction",
                "raw transaction",
                "HL7 v2",
                "hl7v2",
                "\u672C\u8A9E",
                "\u30BF\u30AB")) {
            assertEquals(List.of("h-joined/"), find(typed), typed);
        }
        assertEquals(List.of(), find("c"), "C# is not C");
    }

    @Test
    void anEnglishWordIsNotCorrectedButTheNearestIsOffered() {
        ExpandedQuery police = finder.find("police", false).query();
        assertEquals(List.of(new ExpandedQuery.Correction("police", "policy")), police.offered());
        assertEquals(List.of(), police.corrections());
        assertEquals(List.of("h-joined/"), find("polciy"), "a slip");
    }

    @Test
    void hostileQueriesAreAnsweredLikeAnyOther() {
        List<String> hostile = List.of(
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "--",
                "-\"",
                "- -\" \"",
                ".*+?^${}()|[]\\",
                "<script>alert(1)</script>",
                "\uD83D\uDE00\uD83D\uDC4D",
                "\uD800",
                "\u202Eterces",
                "a\u0301\u0301\u0301",
                "\u75C5\u6B77",
                "the of and",
                "\"hazard",
                "hazard\"",
                "x".repeat(10_000),
                "hazard ".repeat(2_000),
                "a b c d e f g h i j k l m n o p q r s t u v w x y z");
        for (String typed : hostile) {
            for (boolean typing : List.of(true, false)) {
                Finder.Answer answer = finder.find(typed, typing);
                assertTrue(answer.results().size() <= documents.size(), typed);
            }
        }
        assertEquals(find("hazard"), find("hazard\""));
        assertEquals(find("hazard"), find("hazard ".repeat(2_000)));
    }

    private List<String> find(String typed) {
        return addresses(finder.find(typed, false));
    }

    private List<String> addresses(Finder.Answer answer) {
        return answer.results().stream()
                .map(result -> documents.get(result.getFirst()).page())
                .toList();
    }

    private void add(String address, String title, List<String> names, String body, String... successors) {
        documents.add(new SearchDocument(
                address,
                address.replaceFirst("#.*", ""),
                title,
                "",
                Kind.STANDARD,
                "",
                names,
                String.join("\n", names),
                "",
                "",
                body,
                "",
                Map.of(SearchFacet.KIND, List.of("standard")),
                OptionalInt.empty(),
                List.of(successors)));
    }
}

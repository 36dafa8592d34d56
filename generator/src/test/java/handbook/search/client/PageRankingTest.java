package handbook.search.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Kind;
import handbook.search.Indexed;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which order readers get the pages that they ask for. */
class PageRankingTest {
    private final List<SearchDocument> documents = new ArrayList<>();
    private Indexed indexed;

    @AfterEach
    void close() {
        indexed.close();
    }

    @Test
    void aPageWhoseEvidenceIsSpreadStandsAboveOneSectionOfAnother() {
        add("helm/", "Helm", "Charts and values.");
        add("helm/#releases", "Releases", "See elsewhere.");
        add("north/", "Northfield releases", "How releases are made, numbered and announced. Releases happen monthly.");
        add("north/#captain", "Release captain", "The captain leads the release.");
        add("north/#list", "Release checklist", "What to look at before a release.");
        add("team/", "Search team", "Who we are.");
        add("team/#releases", "Releases", "None yet.");
        assertEquals("north/", find("releases").getFirst());
    }

    @Test
    void underAPageStandItsSectionsThatMatch() {
        add("north/", "Northfield", "Where we are.");
        add("north/#map", "Map", "A map.");
        add("north/#list", "Release checklist", "What to look at before a release.");
        assertEquals(List.of(List.of("north/", "north/#list")), documents("release"));
    }

    @Test
    void ofTwoWordsPagesWithBothComeFirstAndThenThoseWithEither() {
        add("forms/", "Template template template", "A template is a form. Template.");
        add("invite/", "Tender tender tender", "A tender is an invitation. Tender.");
        add("pack/", "Requirements", "Make a list of what to ask for, which serves as a template, for your tender.");
        add("other/", "Other", "Nothing of the kind.");
        Finder.Answer answer = finder().find("tender template", false);
        assertEquals("pack/", find("tender template").getFirst());
        assertEquals(3, answer.results().size());
        assertEquals(1, answer.ranked().bothFirst());
        assertFalse(answer.ranked().partial());
    }

    @Test
    void aTitleThatIsTheWholeQuestionComesFirstStopWordsAndAll() {
        add("notes/", "Write release notes", "Write notes: write, write. Write write.");
        add("style/", "How we write", "Plain words, short sentences.");
        add("texts/", "Writing messages", "Writing, writing, writing. How we are writing.");
        assertEquals("style/", find("how we write").getFirst());
    }

    @Test
    void aTitleThatIsWhatTheQuestionIsAboutComesFirst() {
        add("fhir/", "FHIR", "A standard. It has resources.");
        add("fhir4/", "FHIR Release 4", "The fourth FHIR. FHIR, FHIR.");
        add("smart/", "SMART on FHIR", "Apps launch by FHIR, FHIR, FHIR.");
        assertEquals("fhir/", find("what is FHIR").getFirst());
    }

    @Test
    void theTitleOfASectionIsNoTitleOfAPage() {
        add("fhir/", "All about FHIR", "FHIR, FHIR: a standard for FHIR.");
        add("fhir/#parts", "Parts of FHIR", "FHIR has resources.");
        add("tools/", "Tools", "Of many kinds.");
        add("tools/#fhir", "FHIR", "See elsewhere.");
        assertEquals("fhir/", find("fhir").getFirst());
    }

    @Test
    void whatHasTooLittleOfTheQuestionIsNotFound() {
        add("pool/", "Sharing records", "Records are pooled.");
        add("time/", "Time", "The time of a time.");
        add("times/", "Times", "Time and time again.");
        add("open/", "Opening", "Open records.");
        assertEquals(List.of(), find("swimming pool opening times zyzzyva"));
    }

    @Test
    void aQuotedWordStandsOnEveryPageThatIsFound() {
        add("a/", "Mapping of FHIR", "How to map.");
        add("b/", "FHIR", "A standard.");
        add("c/", "Mapping", "Maps, mapping and maps.");
        assertEquals(List.of("a/", "b/"), find("\"fhir\" mapping"));
        assertEquals(List.of("a/", "c/"), find("mapping \"mapping\" fhir"));
        assertEquals(List.of(), find("\"zyzzyva\" mapping"));
    }

    @Test
    void aPageIsFoundByWordsThatStandInDifferentSections() {
        add("exit/", "Leaving a supplier", "What to plan.");
        add("exit/#data", "Your data", "Ask for an export.");
        add("exit/#price", "Price", "Agree a fee.");
        add("fee/", "Fee", "A fee is money.");
        Finder.Answer answer = finder().find("export fee supplier", false);
        assertEquals("exit/", find("export fee supplier").getFirst());
        assertFalse(answer.ranked().partial());
        assertTrue(answer.results().getFirst().size() > 2);
    }

    private Finder finder() {
        documents.sort(Comparator.comparing(SearchDocument::address));
        if (indexed == null) {
            indexed = new Indexed(documents, Vocabulary.NONE);
        }
        SearchFiles files = indexed.files();
        return new Finder(files, new FileEngine(files));
    }

    private List<String> find(String typed) {
        return documents(typed).stream().map(List::getFirst).toList();
    }

    private List<List<String>> documents(String typed) {
        return finder().find(typed, false).results().stream()
                .map(result -> result.stream()
                        .map(documents::get)
                        .map(SearchDocument::address)
                        .toList())
                .toList();
    }

    private void add(String address, String title, String body) {
        String page = address.replaceFirst("#.*", "");
        documents.add(new SearchDocument(
                address,
                page,
                title,
                "",
                Kind.CHAPTER,
                "",
                List.of(),
                "",
                "",
                "",
                body,
                "",
                Map.of(),
                OptionalInt.empty(),
                List.of()));
    }
}

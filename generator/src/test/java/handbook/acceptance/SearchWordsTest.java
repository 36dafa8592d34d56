package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Term;
import handbook.model.site.SearchWords;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.model.text.Heading;
import handbook.pipeline.BuiltSite;
import handbook.search.SiteSearch;
import handbook.search.text.Analyser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every everyday word leads to what it means, and every way to ask to a page that answers. */
class SearchWordsTest {
    private static final int FIRST = 5;

    private final BuiltSite built = Handbook.built();
    private final SiteSearch search = built.search().orElseThrow();
    private final Analyser analyser = new Analyser();
    private final Map<String, String> cards = new HashMap<>();

    SearchWordsTest() {
        built.site()
                .catalogue()
                .all()
                .forEach(entity -> cards.put(Site.address(entity), terms(String.join(" . ", card(entity)))));
        for (SearchablePage page : built.landmarks()) {
            cards.put(page.address(), terms(page.title() + " . " + page.summary() + " . " + page.names()));
        }
    }

    @TestFactory
    Stream<DynamicTest> leadsToItsMeaning() {
        return built.site().searchWords().stream()
                .flatMap(entry ->
                        entry.words().stream().map(word -> DynamicTest.dynamicTest(word, () -> leads(word, entry))));
    }

    @Test
    void noWordIsOnlyAnotherFormOfOneThatIsGiven() {
        Map<String, String> seen = new HashMap<>();
        for (SearchWords entry : built.site().searchWords()) {
            for (String word : entry.words()) {
                String other = seen.putIfAbsent(terms(word), word);
                assertEquals(null, other, word);
                assertTrue(
                        entry.means().stream()
                                .noneMatch(meaning -> terms(meaning).equals(terms(word))),
                        word);
            }
        }
    }

    private void leads(String word, SearchWords entry) {
        List<String> found = search.byFiles(word, false).stream().limit(FIRST).toList();
        boolean told = found.stream()
                .map(address -> cards.getOrDefault(address, ""))
                .anyMatch(card -> entry.means().stream().anyMatch(meaning -> card.contains(terms(meaning))));
        boolean answered = entry.finds().stream()
                .flatMap(page -> built.site().addressOf(page).stream())
                .anyMatch(found::contains);
        assertTrue(
                told || answered,
                () -> "'" + word + "' finds " + found + ", none of which is about " + entry.means() + entry.finds());
    }

    private static List<String> card(Entity entity) {
        Stream<String> names = switch (entity) {
            case Entry entry -> entry.meta().alsoKnownAs().stream();
            case Term term -> Stream.concat(term.acronym().stream(), term.synonyms().stream());
            default -> Stream.empty();
        };
        Stream<String> headings = entity.bodies().stream()
                .flatMap(body -> body.headings().stream().map(Heading::text));
        return Stream.of(Stream.of(entity.title(), entity.summary()), names, headings)
                .flatMap(texts -> texts)
                .toList();
    }

    /** The terms of a text between blanks. */
    private String terms(String text) {
        return " " + String.join(" ", analyser.terms(text)) + " ";
    }
}

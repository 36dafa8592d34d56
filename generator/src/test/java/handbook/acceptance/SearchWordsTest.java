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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every everyday word leads to what it means, and nearly every way to ask to a page that answers. */
class SearchWordsTest {
    private static final int FIRST = 5;
    private static final double ASTRAY = 0.03;

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
                .filter(entry -> !entry.means().isEmpty())
                .flatMap(entry -> entry.words().stream()
                        .map(word -> DynamicTest.dynamicTest(
                                word,
                                () -> assertTrue(
                                        leads(word, entry),
                                        () -> "'" + word + "' finds " + found(word) + ", none of which is about "
                                                + entry.means()))));
    }

    /** Not all: a page that somebody adds or writes anew may take a place among the first from another. */
    @Test
    void nearlyEveryWayToAskLeadsToItsPage() {
        List<String> ways = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        for (SearchWords entry : built.site().searchWords()) {
            for (String way : entry.finds().isEmpty() ? List.<String>of() : entry.words()) {
                ways.add(way);
                if (!leads(way, entry)) {
                    astray.add("'" + way + "' finds " + found(way) + ", not " + entry.finds());
                }
            }
        }
        assertTrue(astray.size() <= ways.size() * ASTRAY, () -> String.join("\n", astray));
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

    private boolean leads(String word, SearchWords entry) {
        List<String> found = found(word);
        return found.stream()
                        .map(address -> cards.getOrDefault(address, ""))
                        .anyMatch(card -> entry.means().stream().anyMatch(meaning -> card.contains(terms(meaning))))
                || entry.finds().stream()
                        .flatMap(page -> built.site().addressOf(page).stream())
                        .anyMatch(found::contains);
    }

    /** As Lucene ranks them: the files answer the same, which other tests hold, and take longer. */
    private List<String> found(String words) {
        return search.byLucene(words, false).stream().limit(FIRST).toList();
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

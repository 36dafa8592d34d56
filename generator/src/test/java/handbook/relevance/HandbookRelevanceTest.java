package handbook.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.Entity;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.pages.SearchablePages;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.relevance.Measures.Answer;
import handbook.search.SiteSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search of the real handbook answers at least as well as the committed report says. */
class HandbookRelevanceTest {
    private static final Path FOLDER = Path.of("relevance");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** What a change of content, as against one of the search, may cost. */
    private static final double TOLERANCE = 0.015;

    /** What readers ask in words of their own, and what should be the first answer. */
    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("dcb 129", "standards/dcb0129/"),
            Map.entry("do I have to comply with DCB0129", "standards/dcb0129/"),
            Map.entry("who needs to do the DSPT", "glossary/#data-security-and-protection-toolkit"),
            Map.entry("is HL7v2 still allowed", "standards/hl7-v2/"),
            Map.entry("why can't we see the GP record in hospital", "needs/see-gp-record-in-hospital/"),
            Map.entry("smart card", "glossary/#smartcard"),
            Map.entry("OPCS", "standards/opcs-4/"),
            Map.entry("x-ray images", "needs/share-images/"),
            Map.entry("gpconnect", "glossary/#gp-connect"),
            Map.entry("2FA", "glossary/#multi-factor-authentication"),
            Map.entry("pen test", "glossary/#penetration-test"),
            Map.entry("data sharing agreement", "glossary/#sharing-agreement"),
            Map.entry("CCIO", "glossary/#chief-clinical-information-officer"),
            Map.entry("tender", "tender/"),
            Map.entry("what applies to me", "applies/"),
            Map.entry("compare standards", "compare/"),
            Map.entry("glossary", "glossary/"));

    private static List<JudgedQuery> queries = List.of();
    private static Site site;
    private static RelevanceReport report;
    private static List<SearchablePage> landmarks = List.of();
    private static final Map<String, List<String>> ANSWERS = new TreeMap<>();

    @BeforeAll
    static void searchTheHandbook() throws IOException {
        Project project = new Project(Path.of("..").toAbsolutePath().normalize(), TODAY, false, Optional.empty());
        site = Pipeline.read(project, new Problems());
        queries = JudgedQueries.read(Files.readString(FOLDER.resolve("judged.tsv")));
        SiteListings listings = SiteListings.of(site);
        landmarks = SearchablePages.of(listings);
        try (SiteSearch search = SiteSearch.of(listings, landmarks)) {
            FIRST.keySet().forEach(query -> ANSWERS.put(query, search.byFiles(query, false)));
            landmarks.stream()
                    .map(SearchablePage::title)
                    .forEach(title -> ANSWERS.put(title, search.byFiles(title, false)));
            report = new RelevanceReport(Map.of(
                    "Files",
                    queries.stream()
                            .map(query -> new Answer(query, search.byFiles(query.query(), query.typing())))
                            .toList()));
        }
    }

    @Test
    void thereAreEnoughQueriesInBothHalves() {
        assertTrue(queries.size() >= 160, "only " + queries.size());
        Set<String> kinds = new HashSet<>();
        for (String half : List.of("tune", "report")) {
            queries.stream()
                    .filter(query -> query.half().equals(half))
                    .forEach(query -> kinds.add(half + query.kind()));
        }
        assertEquals(16, kinds.size(), "every kind is in both halves");
    }

    @Test
    void everyGradedAddressIsPublished() {
        Set<String> published = new HashSet<>();
        site.catalogue().all().stream()
                .map((Entity entity) -> Site.address(entity))
                .forEach(published::add);
        landmarks.stream().map(SearchablePage::address).forEach(published::add);
        List<String> gone = queries.stream()
                .flatMap(query -> query.grades().keySet().stream())
                .filter(address -> !published.contains(address))
                .distinct()
                .toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void noKindOfQueryIsAnsweredWorseThanReported() throws IOException {
        List<String> worse = rows().filter(HandbookRelevanceTest::isWorse).toList();
        assertEquals(List.of(), worse, "if this is meant: ./handbook relevance > generator/relevance/report.md");
    }

    @Test
    void questionsInReadersOwnWordsAreAnsweredFirst() {
        FIRST.forEach((query, first) -> assertEquals(first, ANSWERS.get(query).getFirst(), query));
    }

    @Test
    void listsAndToolsAreFoundByTheirNames() {
        assertTrue(landmarks.size() > 15, "only " + landmarks.size());
        for (SearchablePage landmark : landmarks) {
            List<String> best = ANSWERS.get(landmark.title());
            assertTrue(best.subList(0, Math.min(2, best.size())).contains(landmark.address()), landmark.title());
        }
    }

    @Test
    void codesAndTyposAreFound() {
        for (String kind : List.of("code", "typo")) {
            assertTrue(report.measures("Files", "report", kind).found() >= 0.95, kind);
        }
    }

    @Test
    void wordsThatAreNotThereFindNothing() {
        assertEquals(1, report.measures("Files", "report", JudgedQuery.NONE).empty());
    }

    private static Stream<String> rows() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("report.md")).stream()
                .filter(line -> line.startsWith("| Files |"))
                .toList();
        assertTrue(rows.size() > 10, "the report has no rows");
        return rows.stream();
    }

    private static boolean isWorse(String row) {
        String[] cells = row.split("\\s*\\|\\s*");
        Measures now = report.measures("Files", cells[2], cells[3]);
        double tolerance = cells[3].equals(RelevanceReport.ALL) ? TOLERANCE : 3 * TOLERANCE;
        return now.ndcg() < Double.parseDouble(cells[5]) - tolerance
                || now.found() < Double.parseDouble(cells[7]) - 2 * tolerance;
    }
}

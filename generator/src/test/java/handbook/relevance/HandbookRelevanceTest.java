package handbook.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.build.Pipeline;
import handbook.build.Project;
import handbook.diagnostics.Problems;
import handbook.model.Entity;
import handbook.model.Site;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search of the real handbook answers at least as well as the committed report says. */
class HandbookRelevanceTest {
    private static final Path FOLDER = Path.of("relevance");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** What a change of content, as against one of the search, may cost. */
    private static final double TOLERANCE = 0.015;

    private static List<JudgedQuery> queries = List.of();
    private static Site site;
    private static RelevanceReport report;

    @BeforeAll
    static void searchTheHandbook() throws IOException {
        Project project = new Project(Path.of("..").toAbsolutePath().normalize(), TODAY, false, Optional.empty());
        site = Pipeline.read(project, new Problems());
        queries = JudgedQueries.read(Files.readString(FOLDER.resolve("judged.tsv")));
        try (SiteSearch search = SiteSearch.of(site)) {
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

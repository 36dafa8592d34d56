package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.site.Redirect;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.pipeline.BuiltSite;
import handbook.relevance.JudgedQueries;
import handbook.relevance.JudgedQuery;
import handbook.relevance.Measures;
import handbook.relevance.RelevanceReport;
import handbook.search.SiteSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search answers judged queries at least as well as the committed report says. A query is judged as long as all the pages it names are
 * published, under the address it names or one that this leads to; the others are left out, and too many of them are a fault. The report
 * gives means over all queries, so what is left is held to the least that its mean can have been: as if those left out had been answered
 * perfectly.
 */
final class RelevanceCheck {
    private static final Path FOLDER = Path.of("relevance");
    /** What a change of content, as against one of the search, may cost. */
    private static final double TOLERANCE = 0.015;
    /** The share of queries that must still be judged. */
    private static final double ENOUGH = 0.9;
    /** So far down may a list or a tool stand when it is asked for by name. */
    private static final int NEAR = 3;

    /** The share of questions in readers' own words whose first answer must be the right one. */
    private static final double MOST = 0.85;

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
            Map.entry("roadmap template", "roadmap/"),
            Map.entry("plan a roadmap", "roadmap/"),
            Map.entry("digital roadmap tool", "roadmap/"),
            Map.entry("glossary", "glossary/"));

    private static final String RENEW =
            "if this is meant, judge the queries anew and: ./handbook relevance > generator/relevance/report.md";

    private final SiteSearch search;
    private final Set<String> published;
    private final Map<String, String> moved;

    private RelevanceCheck(BuiltSite built) {
        Site site = built.site();
        this.search = built.search().orElseThrow();
        this.published = Stream.concat(
                        site.catalogue().all().stream().map(Site::address),
                        built.landmarks().stream().map(SearchablePage::address))
                .collect(Collectors.toUnmodifiableSet());
        this.moved = site.redirects().stream().collect(Collectors.toMap(Redirect::from, Redirect::to));
    }

    static void of(BuiltSite built) {
        RelevanceCheck check = new RelevanceCheck(built);
        check.noKindOfQueryIsAnsweredWorseThanReported();
        check.questionsInReadersOwnWordsAreAnsweredFirst();
        check.listsAndToolsAreFoundByTheirNames(built.landmarks());
    }

    private void noKindOfQueryIsAnsweredWorseThanReported() {
        List<JudgedQuery> all = JudgedQueries.read(text("judged.tsv"));
        List<JudgedQuery> judged = all.stream()
                .map(this::asPublished)
                .filter(query -> published.containsAll(query.grades().keySet()))
                .toList();
        assertTrue(judged.size() >= ENOUGH * all.size(), () -> judged.size() + " of " + all.size() + "; " + RENEW);
        RelevanceReport now = new RelevanceReport(Map.of(
                "Files",
                judged.stream()
                        .map(query -> new Measures.Answer(query, search.byFiles(query.query(), query.typing())))
                        .toList()));
        List<String> worse = text("report.md")
                .lines()
                .filter(line -> line.startsWith("| Files |"))
                .map(Row::of)
                .filter(row -> row.isBetterThan(now.measures("Files", row.half, row.kind)))
                .map(Row::toString)
                .toList();
        assertEquals(List.of(), worse, RENEW);
    }

    private JudgedQuery asPublished(JudgedQuery query) {
        return new JudgedQuery(
                query.half(),
                query.kind(),
                query.query(),
                query.grades().entrySet().stream()
                        .collect(Collectors.toMap(
                                grade -> moved.getOrDefault(grade.getKey(), grade.getKey()),
                                Map.Entry::getValue,
                                Math::max)));
    }

    /** A line of the report. */
    private record Row(String half, String kind, int queries, double ndcg, double found, double empty) {
        static Row of(String line) {
            String[] cells = line.split("\\s*\\|\\s*");
            return new Row(
                    cells[2],
                    cells[3],
                    Integer.parseInt(cells[4]),
                    number(cells[5]),
                    number(cells[7]),
                    number(cells[8]));
        }

        private static double number(String cell) {
            return Double.parseDouble(cell);
        }

        boolean isBetterThan(Measures now) {
            if (now.queries() == 0) {
                return false;
            }
            if (kind.equals(JudgedQuery.NONE)) {
                double oneQuery = 1.0 / queries;
                return least(empty, now) - oneQuery - TOLERANCE > now.empty();
            }
            double tolerance = kind.equals(RelevanceReport.ALL) ? TOLERANCE : 3 * TOLERANCE;
            return least(ndcg, now) - tolerance > now.ndcg() || least(found, now) - 2 * tolerance > now.found();
        }

        private double least(double mean, Measures now) {
            int left = queries - now.queries();
            return (mean * queries - left) / now.queries();
        }
    }

    private void questionsInReadersOwnWordsAreAnsweredFirst() {
        Map<String, String> asked = FIRST.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), moved.getOrDefault(entry.getValue(), entry.getValue())))
                .filter(entry -> published.contains(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> other = asked.keySet().stream()
                .filter(query -> !first(query).stream().limit(1).toList().contains(asked.get(query)))
                .toList();
        assertTrue(asked.size() - other.size() >= MOST * asked.size(), other::toString);
    }

    private void listsAndToolsAreFoundByTheirNames(List<SearchablePage> landmarks) {
        List<String> lost = landmarks.stream()
                .filter(landmark -> !first(landmark.title()).contains(landmark.address()))
                .map(SearchablePage::title)
                .toList();
        assertEquals(List.of(), lost);
    }

    private List<String> first(String query) {
        return search.byFiles(query, false).stream().limit(NEAR).toList();
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

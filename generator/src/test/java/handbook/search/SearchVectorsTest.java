package handbook.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.json.Json;
import handbook.lists.SiteListings;
import handbook.model.site.Site;
import handbook.output.OutputFile;
import handbook.pages.SearchablePages;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.relevance.JudgedQueries;
import handbook.relevance.JudgedQuery;
import handbook.search.client.Finder;
import handbook.search.client.SearchFiles;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacetTitles;
import handbook.search.documents.SearchFacetValues;
import handbook.search.documents.SiteDocuments;
import handbook.search.documents.Vocabulary;
import handbook.search.query.ExpandedQuery;
import handbook.search.scoring.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Writes what other clients are tested with to {@code target/search-vectors}: for each corpus, the handbook
 * among them, its published files, and {@code queries.jsonl} with what Lucene answers, every score as the bits of its float.
 */
class SearchVectorsTest {
    private static final Path VECTORS = Path.of("target/search-vectors");
    private static final int[] SIZES = {1, 60, 300, 1200};
    private static final int QUERIES = 250;
    private static final int BEST = 20;

    @Test
    void lucenesAnswersAreWrittenForOtherClients() throws IOException {
        int lines = 0;
        for (int size : SIZES) {
            RandomCorpus corpus = new RandomCorpus(900 + size, size);
            try (Indexed indexed = new Indexed(corpus.documents(), corpus.names())) {
                Path folder = VECTORS.resolve("corpus-" + size);
                writeFiles(indexed, folder);
                List<String> queries = queries(corpus, indexed);
                Files.write(folder.resolve("queries.jsonl"), queries);
                lines += queries.size();
            }
        }
        assertTrue(lines == SIZES.length * QUERIES, "wrote " + lines);
    }

    @Test
    void lucenesAnswersAboutTheHandbookAreWrittenToo() throws IOException {
        Project project = new Project(
                Path.of("..").toAbsolutePath().normalize(), LocalDate.of(2026, 11, 22), false, Optional.empty());
        Site site = Pipeline.read(project, new Problems());
        List<JudgedQuery> queries = JudgedQueries.read(Files.readString(Path.of("relevance/judged.tsv")));
        SiteListings listings = SiteListings.of(site);
        List<SearchDocument> documents = SiteDocuments.of(listings, SearchablePages.of(listings));
        Vocabulary vocabulary = Vocabulary.of(site);
        try (Indexed indexed = new Indexed(
                documents, vocabulary, new SearchFacetTitles(site.words(), new SearchFacetValues(listings)::titles))) {
            Path folder = VECTORS.resolve("handbook");
            writeFiles(indexed, folder);
            SearchFiles files = indexed.files();
            Finder finder = new Finder(files, indexed.lucene());
            Files.write(
                    folder.resolve("queries.jsonl"),
                    queries.stream()
                            .map(query -> line(query.query(), query.typing(), finder))
                            .toList());
        }
        assertTrue(queries.size() >= 160, "wrote " + queries.size());
    }

    private static void writeFiles(Indexed indexed, Path folder) throws IOException {
        for (OutputFile file : indexed.export().files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
    }

    private static List<String> queries(RandomCorpus corpus, Indexed indexed) {
        Finder finder = new Finder(indexed.files(), indexed.lucene());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            lines.add(line(corpus.query(), i % 2 == 0, finder));
        }
        return lines;
    }

    private static String line(String typed, boolean typing, Finder finder) {
        Finder.Answer answer = finder.find(typed, typing);
        ExpandedQuery query = answer.query();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("query", typed);
        line.put("typing", typing);
        line.put("words", query.words().stream().map(SearchVectorsTest::clause).toList());
        line.put("phrases", query.phrases());
        line.put("corrections", pairs(query.corrections()));
        line.put("offered", pairs(query.offered()));
        line.put("missing", query.missing());
        line.put("named", query.isNamed());
        line.put("partial", answer.ranked().partial());
        line.put("bothFirst", answer.ranked().bothFirst());
        line.put("total", answer.hits().size());
        line.put(
                "hits",
                answer.hits().stream().limit(BEST).map(SearchVectorsTest::hit).toList());
        line.put("results", answer.results().stream().limit(BEST).toList());
        line.put(
                "scores",
                answer.ranked().scores().stream()
                        .limit(BEST)
                        .map(Float::floatToRawIntBits)
                        .toList());
        return Json.of(line);
    }

    private static List<List<String>> pairs(List<ExpandedQuery.Correction> corrections) {
        return corrections.stream()
                .map(correction -> List.of(correction.typed(), correction.taken()))
                .toList();
    }

    private static List<Object> clause(ExpandedQuery.Clause clause) {
        return List.of(clause.term(), clause.variants(), clause.completions());
    }

    private static List<Integer> hit(Hit hit) {
        return List.of(hit.document(), Float.floatToRawIntBits(hit.score()));
    }
}

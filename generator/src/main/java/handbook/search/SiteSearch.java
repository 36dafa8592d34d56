package handbook.search;

import handbook.lists.SiteListings;
import handbook.model.site.SearchablePage;
import handbook.output.OutputFile;
import handbook.search.client.FileEngine;
import handbook.search.client.Finder;
import handbook.search.client.SearchFiles;
import handbook.search.client.SelfCheck;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacetTitles;
import handbook.search.documents.SearchFacetValues;
import handbook.search.documents.SiteDocuments;
import handbook.search.documents.Vocabulary;
import handbook.search.files.SearchExport;
import handbook.search.lucene.LuceneEngine;
import handbook.search.lucene.LuceneIndex;
import handbook.search.query.Engine;
import handbook.search.scoring.Settings;
import java.util.List;

/**
 * A site's search, answered here instead of in a browser, to one asker at a time.
 *
 * <pre>{@code
 * try (SiteSearch search = SiteSearch.of(SiteListings.of(site), landmarks)) {
 *     List<String> addresses = search.byLucene("dcb 0129", false);
 * }
 * }</pre>
 */
public final class SiteSearch implements AutoCloseable {
    private final List<SearchDocument> documents;
    private final LuceneIndex index;
    private final SearchExport export;
    /** Kept from one question to the next, as browsers keep what they have fetched. */
    private final SearchFiles fetched;

    private SiteSearch(List<SearchDocument> documents, LuceneIndex index, SearchExport export) {
        this.documents = documents;
        this.index = index;
        this.export = export;
        this.fetched = new SearchFiles(export);
    }

    /**
     * Indexes a site.
     *
     * @param landmarks the pages that are about no single entity and should be found too
     */
    public static SiteSearch of(SiteListings listings, List<SearchablePage> landmarks) {
        return of(listings, landmarks, Settings.DEFAULT);
    }

    static SiteSearch of(SiteListings listings, List<SearchablePage> landmarks, Settings settings) {
        List<SearchDocument> documents = SiteDocuments.of(listings, landmarks);
        Vocabulary vocabulary = Vocabulary.of(listings.site());
        LuceneIndex index = LuceneIndex.of(documents, vocabulary.contractions());
        SearchFacetTitles titles =
                new SearchFacetTitles(listings.site().words(), new SearchFacetValues(listings)::titles);
        return new SiteSearch(documents, index, SearchExport.of(index, documents, titles, vocabulary, settings));
    }

    /** The files that browsers answer from. */
    public List<OutputFile> files() {
        return export.files();
    }

    /**
     * Asks the files and Lucene the same, about titles of this site, and compares the answers.
     *
     * @throws IllegalStateException naming the query, if they ever differ
     */
    public SiteSearch checked() {
        new SelfCheck(fetched, lucene()).check(documents);
        return this;
    }

    /**
     * The addresses of the results as Lucene ranks them, best first.
     *
     * @param typing whether the last word may be unfinished
     */
    public List<String> byLucene(String query, boolean typing) {
        return addresses(lucene(), query, typing);
    }

    /** The addresses of the results as a browser ranks them, best first. */
    public List<String> byFiles(String query, boolean typing) {
        return addresses(new FileEngine(fetched), query, typing);
    }

    private List<String> addresses(Engine engine, String query, boolean typing) {
        return new Finder(fetched, engine)
                .find(query, typing).results().stream()
                        .map(result -> documents.get(result.getFirst()).page())
                        .toList();
    }

    private Engine lucene() {
        return new LuceneEngine(index, export.manifest().settings());
    }

    @Override
    public void close() {
        index.close();
    }
}

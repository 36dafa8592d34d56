package handbook.search;

import handbook.model.OutputFile;
import handbook.model.Site;
import java.util.List;

/**
 * Makes the search of a site: files from which a browser answers as Lucene would.
 *
 * <pre>{@code
 * List<OutputFile> files = SearchIndexer.index(site);
 * }</pre>
 */
public final class SearchIndexer {
    private SearchIndexer() {}

    /**
     * Every file of the search; see {@code docs/search-format.md}.
     *
     * @throws IllegalStateException if the files do not answer as Lucene does
     */
    public static List<OutputFile> index(Site site) {
        List<SearchDocument> documents = SiteDocuments.of(site);
        return files(documents, new FacetValues(site)::titles, Vocabulary.of(site));
    }

    private static List<OutputFile> files(
            List<SearchDocument> documents, FacetTitles facets, Vocabulary vocabulary) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try (LuceneIndex index = LuceneIndex.of(documents, vocabulary.contractions())) {
            SearchExport export = SearchExport.of(index, documents, facets, vocabulary, Settings.DEFAULT);
            new SelfCheck(new SearchFiles(export), new LuceneEngine(index, Settings.DEFAULT)).check(documents);
            return export.files();
        }
    }
}

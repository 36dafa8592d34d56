package handbook.search;

import handbook.ProgramWords;
import handbook.search.client.SearchFiles;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacetTitles;
import handbook.search.documents.Vocabulary;
import handbook.search.files.SearchExport;
import handbook.search.lucene.LuceneEngine;
import handbook.search.lucene.LuceneIndex;
import handbook.search.query.Engine;
import handbook.search.scoring.Settings;
import java.util.List;
import java.util.Map;

/** Documents indexed both ways. */
public final class Indexed implements AutoCloseable {
    private final LuceneIndex index;
    private final SearchExport export;

    public Indexed(List<SearchDocument> documents, Vocabulary vocabulary) {
        this(
                documents,
                vocabulary,
                new SearchFacetTitles(ProgramWords.WORDS, facet -> Map.of("standard", "Standards")));
    }

    public Indexed(List<SearchDocument> documents, Vocabulary vocabulary, SearchFacetTitles titles) {
        index = LuceneIndex.of(documents, vocabulary.contractions());
        export = SearchExport.of(index, documents, titles, vocabulary, Settings.DEFAULT);
    }

    SearchExport export() {
        return export;
    }

    public SearchFiles files() {
        return new SearchFiles(export);
    }

    Engine lucene() {
        return new LuceneEngine(index, Settings.DEFAULT);
    }

    @Override
    public void close() {
        index.close();
    }
}

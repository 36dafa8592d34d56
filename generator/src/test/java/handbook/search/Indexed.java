package handbook.search;

import java.util.List;
import java.util.Map;

/** Documents indexed both ways. */
final class Indexed implements AutoCloseable {
    private final LuceneIndex index;
    private final SearchExport export;

    Indexed(List<SearchDocument> documents, Vocabulary vocabulary) {
        this(documents, vocabulary, facet -> Map.of("standard", "Standards"));
    }

    Indexed(List<SearchDocument> documents, Vocabulary vocabulary, FacetTitles titles) {
        index = LuceneIndex.of(documents, vocabulary.contractions());
        export = SearchExport.of(index, documents, titles, vocabulary, Settings.DEFAULT);
    }

    SearchExport export() {
        return export;
    }

    SearchFiles files() {
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

package handbook.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents indexed both ways. */
final class Indexed implements AutoCloseable {
    private final LuceneIndex index;
    private final SearchExport export;

    Indexed(List<SearchDocument> documents, Vocabulary vocabulary) {
        index = LuceneIndex.of(documents, vocabulary.contractions());
        export = SearchExport.of(index, documents, NO_TITLES, vocabulary, Settings.DEFAULT);
    }

    private static final FacetTitles NO_TITLES = facet -> new TreeMap<>(Map.of("standard", "Standards"));

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

package handbook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The documents as Lucene indexed them: in memory, one segment, numbered in their order. */
final class LuceneIndex implements AutoCloseable {
    private static final double BUFFER_MB = 1024;
    /** Held, so that its level stays: it tells users of every build about a module that this index has no use for. */
    private static final Logger NOTICES =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        NOTICES.setLevel(Level.SEVERE);
    }

    private final ByteBuffersDirectory directory;
    private final DirectoryReader reader;
    private final Map<String, Integer> surfaceWords;

    private LuceneIndex(ByteBuffersDirectory directory, DirectoryReader reader, Map<String, Integer> surfaceWords) {
        this.directory = directory;
        this.reader = reader;
        this.surfaceWords = surfaceWords;
    }

    static LuceneIndex of(List<SearchDocument> documents, Contractions contractions) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig()
                .setSimilarity(similarity())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MB);
        try {
            TreeMap<String, Integer> surfaceWords = new TreeMap<>();
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                Fields fields = new Fields(contractions, surfaceWords);
                for (SearchDocument document : documents) {
                    writer.addDocument(fields.of(document));
                }
            }
            return new LuceneIndex(directory, DirectoryReader.open(directory), surfaceWords);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Similarity similarity() {
        Map<String, Similarity> byField = new TreeMap<>();
        Field.ALL.forEach(field -> byField.put(field.id(), new BM25Similarity(field.k1(), field.b())));
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String name) {
                return byField.getOrDefault(name, byField.get(Field.BODY.id()));
            }
        };
    }

    /** The one segment; nothing where there are no documents. */
    Optional<LeafReader> segment() {
        if (reader.leaves().size() > 1) {
            throw new IllegalStateException("the index has " + reader.leaves().size() + " segments, not one");
        }
        return reader.leaves().stream().map(LeafReaderContext::reader).findFirst();
    }

    IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        return searcher;
    }

    /** How many documents have a field, and its terms in all. */
    FieldStatistics statistics(Field field) {
        try {
            CollectionStatistics statistics = searcher().collectionStatistics(field.id());
            return statistics == null
                    ? new FieldStatistics(0, 0)
                    : new FieldStatistics((int) statistics.docCount(), statistics.sumTotalTermFreq());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int documents() {
        return reader.maxDoc();
    }

    /** Folded words, and how many documents contain each. */
    Map<String, Integer> surfaceWords() {
        return surfaceWords;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes Lucene's fields, with one token stream for each. */
    private static final class Fields {
        private final Analyser analyser = new Analyser();
        private final Identifiers identifiers = new Identifiers(analyser);
        private final Map<Field, TermStream> streams = new EnumMap<>(Field.class);
        private final Map<String, Integer> surfaceWords;

        Fields(Contractions contractions, Map<String, Integer> surfaceWords) {
            this.surfaceWords = surfaceWords;
            for (Field field : Field.ALL) {
                streams.put(
                        field, new TermStream(field.hasPositions() ? contractions : Vocabulary.NONE.contractions()));
            }
        }

        Document of(SearchDocument document) {
            Document fields = new Document();
            Set<String> seen = new HashSet<>();
            for (Field field : Field.ALL) {
                List<String> terms = terms(document, field, seen);
                if (!terms.isEmpty()) {
                    TermStream stream = streams.get(field).of(terms);
                    fields.add(new org.apache.lucene.document.Field(field.id(), stream, type(field)));
                }
            }
            seen.forEach(word -> surfaceWords.merge(word, 1, Integer::sum));
            return fields;
        }

        private List<String> terms(SearchDocument document, Field field, Set<String> seen) {
            if (field == Field.IDENT) {
                return identifiers.of(document.names());
            }
            List<Word> words = analyser.words(document.text(field));
            words.forEach(word -> seen.add(word.surface()));
            return words.stream().map(Word::term).toList();
        }

        private static FieldType type(Field field) {
            FieldType type = new FieldType();
            type.setTokenized(true);
            type.setIndexOptions(
                    field.hasPositions() ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_AND_FREQS);
            type.freeze();
            return type;
        }
    }
}

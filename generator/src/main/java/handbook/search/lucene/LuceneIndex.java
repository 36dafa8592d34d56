package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.documents.SearchDocument;
import handbook.search.scoring.FieldStatistics;
import handbook.search.text.Contractions;
import handbook.search.text.Surface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
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
public final class LuceneIndex implements AutoCloseable {
    private static final double BUFFER_MB = 1024;
    /** Held, so that its level stays: it tells users of every build about a module that this index has no use for. */
    private static final Logger NOTICES =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        NOTICES.setLevel(Level.SEVERE);
    }

    private final ByteBuffersDirectory directory;
    private final DirectoryReader reader;
    private final Map<Surface, Integer> surfaceWords;

    private LuceneIndex(ByteBuffersDirectory directory, DirectoryReader reader, Map<Surface, Integer> surfaceWords) {
        this.directory = directory;
        this.reader = reader;
        this.surfaceWords = surfaceWords;
    }

    public static LuceneIndex of(List<SearchDocument> documents, Contractions contractions) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig()
                .setSimilarity(similarity())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MB);
        try {
            WordCounts words = new WordCounts();
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                LuceneFields fields = new LuceneFields(contractions, words);
                for (SearchDocument document : documents) {
                    writer.addDocument(fields.of(document));
                }
            }
            return new LuceneIndex(directory, DirectoryReader.open(directory), words.toMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Similarity similarity(Field field) {
        return new BM25Similarity(field.k1(), field.b());
    }

    private static Similarity similarity() {
        Map<String, Similarity> byField = new TreeMap<>();
        Field.ALL.forEach(field -> byField.put(field.id(), similarity(field)));
        Similarity body = similarity(Field.BODY);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String name) {
                return byField.getOrDefault(name, body);
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
    public FieldStatistics statistics(Field field) {
        try {
            CollectionStatistics statistics = searcher().collectionStatistics(field.id());
            return statistics == null
                    ? new FieldStatistics(0, 0)
                    : new FieldStatistics((int) statistics.docCount(), statistics.sumTotalTermFreq());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int documents() {
        return reader.maxDoc();
    }

    /** Folded words, and how many documents contain each. */
    public Map<Surface, Integer> surfaceWords() {
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
}

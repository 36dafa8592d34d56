package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.query.Engine;
import handbook.search.query.ExpandedQuery;
import handbook.search.query.ExpandedQuery.Clause;
import handbook.search.scoring.Hit;
import handbook.search.scoring.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Lets Lucene answer. */
public final class LuceneEngine implements Engine {
    private final IndexSearcher searcher;
    private final Settings settings;

    public LuceneEngine(LuceneIndex index, Settings settings) {
        this.searcher = index.searcher();
        this.settings = settings;
    }

    @Override
    public List<Hit> search(ExpandedQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        int[] words = wordsOf(query, Field.ALL);
        int[] foremost = wordsOf(query, Field.FOREMOST);
        return Stream.of(found(query(query)))
                .map(found -> new Hit(found.doc, found.score, words[found.doc], foremost[found.doc]))
                .toList();
    }

    /** The words that each document has in some fields, a bit for each. */
    private int[] wordsOf(ExpandedQuery query, List<Field> fields) {
        int[] words = new int[searcher.getIndexReader().maxDoc()];
        for (int i = 0; i < query.words().size(); i++) {
            for (ScoreDoc found : found(word(query.words().get(i), fields))) {
                words[found.doc] |= 1 << i;
            }
        }
        return words;
    }

    private ScoreDoc[] found(Query query) {
        try {
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            return searcher.search(query, most).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(ExpandedQuery expanded) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Occur occur = expanded.phrases().isEmpty() ? Occur.SHOULD : Occur.MUST;
        expanded.words().forEach(word -> query.add(word(word, Field.ALL), occur));
        expanded.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
        for (String term : expanded.excludedWords()) {
            Field.ALL.forEach(field -> query.add(new TermQuery(new Term(field.id(), term)), Occur.MUST_NOT));
        }
        expanded.excludedPhrases().forEach(phrase -> query.add(phrase(phrase), Occur.MUST_NOT));
        return query.build();
    }

    private Query word(Clause word, List<Field> fields) {
        List<Query> parts = new ArrayList<>();
        for (Field field : fields) {
            float boost = settings.boost(field);
            parts.add(new BoostQuery(new TermQuery(new Term(field.id(), word.term())), boost));
            for (String variant : word.variants()) {
                parts.add(new BoostQuery(new TermQuery(new Term(field.id(), variant)), boost * settings.synonym()));
            }
            if (!word.completions().isEmpty()) {
                SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field.id());
                word.completions().forEach(term -> synonyms.addTerm(new Term(field.id(), term)));
                parts.add(new BoostQuery(synonyms.build(), boost * settings.prefix()));
            }
        }
        return new DisjunctionMaxQuery(parts, settings.tie());
    }

    private Query phrase(List<String> terms) {
        List<Query> parts = Field.OF_WORDS.stream()
                .map(field -> (Query) new BoostQuery(
                        new PhraseQuery(field.id(), terms.toArray(String[]::new)), settings.boost(field)))
                .toList();
        return new DisjunctionMaxQuery(parts, settings.tie());
    }
}

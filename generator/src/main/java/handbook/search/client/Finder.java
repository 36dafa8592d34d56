package handbook.search.client;

import handbook.search.documents.Field;
import handbook.search.files.SearchManifest;
import handbook.search.query.Engine;
import handbook.search.query.ExpandedQuery;
import handbook.search.query.ExpandedQuery.Clause;
import handbook.search.query.Expander;
import handbook.search.query.QueryText;
import handbook.search.scoring.Hit;
import handbook.search.scoring.Postings;
import handbook.search.scoring.Ranking;
import handbook.search.text.Analyser;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.lucene.util.SmallFloat;

/** Answers what readers type. */
public final class Finder {
    private final SearchFiles files;
    private final Engine engine;
    private final Analyser analyser = new Analyser();
    private final Expander expander;
    private final Ranking ranking;

    /** @param engine what answers the expanded query */
    public Finder(SearchFiles files, Engine engine) {
        SearchManifest manifest = files.manifest();
        this.files = files;
        this.engine = engine;
        this.expander = new Expander(manifest.settings(), manifest.vocabulary(), files, analyser);
        this.ranking = new Ranking(manifest.documents(), manifest.pages(), manifest.successors(), manifest.settings());
    }

    /**
     * An answer.
     *
     * @param hits every document found, as scored
     */
    public record Answer(ExpandedQuery query, List<Hit> hits, Ranking.Results ranked) {
        /** The documents of each result, best first. */
        public List<List<Integer>> results() {
            return ranked.pages();
        }
    }

    public ExpandedQuery expand(String typed, boolean typing) {
        return expander.expand(QueryText.read(typed, analyser), typing);
    }

    public Answer find(String typed, boolean typing) {
        QueryText text = QueryText.read(typed, analyser);
        ExpandedQuery query = expander.expand(text, typing);
        if (query.lacksTooMuch()) {
            return new Answer(query, List.of(), Ranking.Results.NONE);
        }
        List<Hit> hits = engine.search(query);
        List<IntPredicate> first = text.hasPhrasesOrExclusions()
                ? List.of()
                : List.of(identified(query), titled(asTyped(query)), titled(query.words()));
        return new Answer(query, hits, ranking.results(hits, asked(query), first));
    }

    private Ranking.Asked asked(ExpandedQuery query) {
        return new Ranking.Asked(
                query.words().size(),
                query.bits(query.required()::contains),
                query.bits(files::isIdentifier),
                () -> expander.goesByName(query),
                query.isNamed() ? 0 : query.missing().size(),
                !query.phrases().isEmpty() || !query.required().isEmpty());
    }

    /** What goes by the code that the query is. */
    private IntPredicate identified(ExpandedQuery query) {
        Postings named = query.code()
                .flatMap(files::find)
                .map(found -> found.in(Field.IDENT))
                .orElse(Postings.NONE);
        return document -> Arrays.binarySearch(named.documents(), document) >= 0;
    }

    /** All plain words, those of no weight among them. */
    private static List<Clause> asTyped(ExpandedQuery query) {
        return query.typed().stream()
                .map(term -> query.words().stream()
                        .filter(clause -> clause.term().equals(term))
                        .findFirst()
                        .orElse(new Clause(term, List.of(), List.of())))
                .toList();
    }

    /** The pages whose title is just these words. */
    private IntPredicate titled(List<Clause> words) {
        List<List<Postings>> titles = words.stream()
                .map(word -> Stream.concat(Stream.of(word.term()), word.completions().stream())
                        .map(term -> files.find(term)
                                .map(found -> found.in(Field.TITLE))
                                .orElse(Postings.NONE))
                        .toList())
                .toList();
        return document -> !words.isEmpty()
                && ranking.pageOf(document) == document
                && titles.stream()
                        .allMatch(any -> any.stream().anyMatch(title -> isTitle(title, document, words.size())));
    }

    private static boolean isTitle(Postings title, int document, int length) {
        int place = Arrays.binarySearch(title.documents(), document);
        return place >= 0 && SmallFloat.byte4ToInt(title.norms()[place]) == length;
    }
}

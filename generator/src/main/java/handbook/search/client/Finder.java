package handbook.search.client;

import handbook.search.documents.Field;
import handbook.search.files.SearchManifest;
import handbook.search.query.Engine;
import handbook.search.query.ExpandedQuery;
import handbook.search.query.ExpandedQuery.Clause;
import handbook.search.query.Expander;
import handbook.search.query.Hit;
import handbook.search.query.QueryText;
import handbook.search.scoring.Postings;
import handbook.search.scoring.Ranking;
import handbook.search.scoring.Settings;
import handbook.search.text.Analyser;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.util.SmallFloat;

/** Answers what readers type. */
public final class Finder {
    private final SearchFiles files;
    private final Settings settings;
    private final Engine engine;
    private final Analyser analyser = new Analyser();
    private final Expander expander;
    private final Ranking ranking;

    /** @param engine what answers the expanded query */
    public Finder(SearchFiles files, Engine engine) {
        SearchManifest manifest = files.manifest();
        this.files = files;
        this.settings = manifest.settings();
        this.engine = engine;
        this.expander = new Expander(manifest.settings(), manifest.vocabulary(), files, analyser);
        this.ranking = new Ranking(manifest.pages(), manifest.successors());
    }

    /**
     * An answer.
     *
     * @param hits every document found, as scored
     * @param results the documents of each result, best first
     * @param partial whether no document has all the words
     */
    public record Answer(ExpandedQuery query, List<Hit> hits, List<List<Integer>> results, boolean partial) {}

    public ExpandedQuery expand(String typed, boolean typing) {
        return expander.expand(QueryText.read(typed, analyser), typing);
    }

    public Answer find(String typed, boolean typing) {
        QueryText text = QueryText.read(typed, analyser);
        ExpandedQuery query = expander.expand(text, typing);
        if (query.lacksTooMuch()) {
            return new Answer(query, List.of(), List.of(), false);
        }
        List<IntPredicate> first = List.of(identified(query), exactTitle(text, query));
        List<Hit> all = engine.search(query, true);
        int words = query.words().size();
        boolean mayLackWords = words > 1 && query.phrases().isEmpty();
        if (mayLackWords && (all.isEmpty() || words >= settings.several())) {
            List<Hit> some = engine.search(query, false);
            return new Answer(query, some, ranking.results(documents(some), first), all.isEmpty());
        }
        return new Answer(query, all, ranking.results(documents(all), first), false);
    }

    private static List<Integer> documents(List<Hit> hits) {
        return hits.stream().map(Hit::document).toList();
    }

    /** What goes by the code that the query is. */
    private IntPredicate identified(ExpandedQuery query) {
        Postings named = query.code()
                .flatMap(files::find)
                .map(found -> found.in(Field.IDENT))
                .orElse(Postings.NONE);
        return document -> Arrays.binarySearch(named.documents(), document) >= 0;
    }

    private IntPredicate exactTitle(QueryText text, ExpandedQuery query) {
        if (text.hasPhrasesOrExclusions() || query.isEmpty()) {
            return document -> false;
        }
        List<Postings> titles = query.words().stream()
                .map(Clause::term)
                .map(term ->
                        files.find(term).map(found -> found.in(Field.TITLE)).orElse(Postings.NONE))
                .toList();
        int length = text.words().size();
        return document -> titles.stream().allMatch(title -> {
            int place = Arrays.binarySearch(title.documents(), document);
            return place >= 0 && SmallFloat.byte4ToInt(title.norms()[place]) == length;
        });
    }
}

package handbook.search.files;

import handbook.search.documents.Field;
import handbook.search.lucene.IndexedTerm;
import handbook.search.lucene.LuceneIndex;
import handbook.search.query.Codes;
import handbook.search.scoring.FieldScorer;
import handbook.search.scoring.Hit;
import handbook.search.scoring.Postings;
import handbook.search.scoring.Ranking;
import handbook.search.scoring.Settings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Works out what a query of one word shows first, so that its cards can travel with its term. For one thread. */
final class OneWordAnswers {
    private static final int RANKED = 256;
    /** Results of which all is shown at once, with further documents of the same page. */
    private static final int SHOWN = 10;

    /** Of results that a second word may bring to the top, a share is named, but not fewer and not more than these. */
    private static final int LEAST_NAMED = 24;

    private static final int MOST_NAMED = 96;
    private static final int SHARE_NAMED = 4;

    private static final int SHOWN_OF_A_PAGE = 3;
    private static final int ONE_WORD = 1;

    private final Settings settings;
    private final int leastDocuments;
    private final Ranking ranking;
    private final Map<Field, FieldScorer> scorers = new EnumMap<>(Field.class);
    private final float[] scores;
    private final double[] others;
    /** The number of the last term that each document had. */
    private final int[] seen;

    private int terms;

    /** @param leastDocuments in how many documents a term must be for its cards to travel with it */
    OneWordAnswers(LuceneIndex index, Ranking ranking, Settings settings, int leastDocuments) {
        this.settings = settings;
        this.leastDocuments = leastDocuments;
        this.ranking = ranking;
        this.scores = new float[index.documents()];
        this.others = new double[index.documents()];
        this.seen = new int[index.documents()];
        for (Field field : Field.ALL) {
            scorers.put(field, new FieldScorer(field, index.statistics(field)));
        }
    }

    /**
     * What is shown.
     *
     * @param cards the first documents of the results shown first
     * @param names those of the next results, and documents shown under the first
     */
    record Shown(int[] cards, int[] names) {
        static final Shown NOTHING = new Shown(new int[0], new int[0]);
    }

    /** What is shown for a term; nearly exact: the ranking of very frequent terms is cut. */
    Shown of(IndexedTerm term) {
        int[] found = found(term);
        if (found.length < leastDocuments) {
            return Shown.NOTHING;
        }
        term.postings().forEach(this::score);
        for (int document : found) {
            scores[document] = (float) (scores[document] + others[document] * settings.tie());
        }
        Shown shown = found.length == 1 ? new Shown(found, new int[0]) : shown(term, found);
        for (int document : found) {
            scores[document] = 0;
            others[document] = 0;
        }
        return shown;
    }

    private void score(Field field, Postings postings) {
        FieldScorer scorer = Objects.requireNonNull(scorers.get(field));
        float weight = scorer.weight(settings.boost(field), postings.size());
        for (int i = 0; i < postings.size(); i++) {
            int document = postings.documents()[i];
            float score = scorer.score(weight, postings.frequencies()[i], postings.norms()[i]);
            others[document] += Math.min(scores[document], score);
            scores[document] = Math.max(scores[document], score);
        }
    }

    /** The documents that have the term, each once, in no order. */
    private int[] found(IndexedTerm term) {
        terms++;
        int[] found = new int
                [term.postings().values().stream().mapToInt(Postings::size).sum()];
        int count = 0;
        for (Postings postings : term.postings().values()) {
            for (int document : postings.documents()) {
                if (seen[document] != terms) {
                    seen[document] = terms;
                    found[count++] = document;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private Shown shown(IndexedTerm term, int[] found) {
        Postings titles = term.in(Field.TITLE);
        int[] named = Codes.isWhole(term.term()) ? term.in(Field.IDENT).documents() : new int[0];
        int[] exact = IntStream.range(0, titles.size())
                .filter(i -> titles.norms()[i] == ONE_WORD)
                .map(i -> titles.documents()[i])
                .toArray();
        List<IntPredicate> first = List.of(isIn(named), isIn(exact));
        List<List<Integer>> results =
                ranking.results(ranked(found, named, exact), 1, 0, first).pages();
        int[] under = results.stream()
                .limit(SHOWN)
                .flatMap(result -> result.stream().skip(1).limit(SHOWN_OF_A_PAGE))
                .mapToInt(Integer::intValue)
                .toArray();
        int most = Math.clamp(found.length / SHARE_NAMED, LEAST_NAMED, MOST_NAMED);
        int[] best = results.stream().limit(most).mapToInt(List::getFirst).toArray();
        return new Shown(
                Arrays.copyOf(best, Math.min(best.length, SHOWN)),
                IntStream.concat(IntStream.of(best), IntStream.of(under)).toArray());
    }

    private static IntPredicate isIn(int[] sorted) {
        return document -> Arrays.binarySearch(sorted, document) >= 0;
    }

    /** The best documents, those that must not be missing, and the successors of all these, best first. */
    private List<Hit> ranked(int[] found, int[] named, int[] exact) {
        Set<Integer> ranked = new HashSet<>();
        for (int document : best(found)) {
            ranked.add(document);
            ranking.successors(document).stream()
                    .filter(successor -> scores[successor] > 0)
                    .forEach(ranked::add);
        }
        IntStream.concat(IntStream.of(named), IntStream.of(exact)).forEach(ranked::add);
        return ranked.stream()
                .sorted((one, other) -> isBetter(one, other) ? -1 : 1)
                .map(document -> new Hit(document, scores[document], 1))
                .toList();
    }

    private int[] best(int[] found) {
        int[] best = new int[Math.min(RANKED, found.length)];
        int count = 0;
        for (int document : found) {
            if (count < best.length || isBetter(document, best[count - 1])) {
                int place = Math.min(count, best.length - 1);
                while (place > 0 && isBetter(document, best[place - 1])) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = document;
                count = Math.min(count + 1, best.length);
            }
        }
        return best;
    }

    private boolean isBetter(int one, int other) {
        return scores[one] > scores[other] || (scores[one] == scores[other] && one < other);
    }
}

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
import java.util.stream.Stream;

/** Works out what a query of one word shows first, so that its cards can travel with its term. For one thread. */
final class OneWordAnswers {
    private static final int RANKED = 256;
    private static final int SECTIONS = 2;
    private static final int ONE_WORD = 1;

    private final Settings settings;
    private final FileSizes sizes;
    private final Ranking ranking;
    private final Map<Field, FieldScorer> scorers = new EnumMap<>(Field.class);
    private final float[] scores;
    private final double[] others;
    private final boolean[] foremost;
    /** The number of the last term that each document had. */
    private final int[] seen;

    private int terms;

    /** @param sizes how many results of each term are wanted */
    OneWordAnswers(LuceneIndex index, Ranking ranking, Settings settings, FileSizes sizes) {
        this.settings = settings;
        this.sizes = sizes;
        this.ranking = ranking;
        this.scores = new float[index.documents()];
        this.others = new double[index.documents()];
        this.foremost = new boolean[index.documents()];
        this.seen = new int[index.documents()];
        for (Field field : Field.ALL) {
            scorers.put(field, new FieldScorer(field, index.statistics(field)));
        }
    }

    /**
     * What is shown for a term, in no order.
     *
     * @param named documents that are named among its results, or under one of them
     * @param summed those whose summary is shown, or that have none
     */
    record Shown(int[] named, int[] summed) {
        static final Shown NOTHING = new Shown(new int[0], new int[0]);
    }

    /** The documents shown for a term; nearly exact: the ranking of very frequent terms is cut. */
    Shown of(IndexedTerm term) {
        int[] found = found(term);
        if (found.length < sizes.leastResults()) {
            return Shown.NOTHING;
        }
        term.postings().forEach(this::score);
        for (int document : found) {
            scores[document] = (float) (scores[document] + others[document] * settings.tie());
        }
        Shown shown = shown(term, found);
        for (int document : found) {
            scores[document] = 0;
            others[document] = 0;
            foremost[document] = false;
        }
        return shown;
    }

    private void score(Field field, Postings postings) {
        FieldScorer scorer = Objects.requireNonNull(scorers.get(field));
        float weight = scorer.weight(settings.boost(field), postings.size());
        boolean isForemost = Field.FOREMOST.contains(field);
        for (int i = 0; i < postings.size(); i++) {
            int document = postings.documents()[i];
            float score = scorer.score(weight, postings.frequencies()[i], postings.norms()[i]);
            others[document] += Math.min(scores[document], score);
            scores[document] = Math.max(scores[document], score);
            foremost[document] |= isForemost;
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
        List<IntPredicate> first = Stream.of(named, exact)
                .filter(documents -> documents.length > 0)
                .map(OneWordAnswers::isIn)
                .toList();
        List<List<Integer>> pages = ranking.results(ranked(found, named, exact), Ranking.Asked.ONE, first)
                .pages();
        List<List<Integer>> wanted = pages.size() < sizes.leastResults() ? List.of() : pages;
        return new Shown(documents(wanted, sizes.results()), documents(wanted, sizes.summaries()));
    }

    private static int[] documents(List<List<Integer>> pages, int results) {
        return pages.stream()
                .limit(results)
                .flatMap(page -> page.stream().limit(1 + SECTIONS))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static IntPredicate isIn(int[] sorted) {
        return document -> Arrays.binarySearch(sorted, document) >= 0;
    }

    /** The best documents, those that must not be missing, and the successors of all these, best first. */
    private List<Hit> ranked(int[] found, int[] named, int[] exact) {
        Set<Integer> ranked = new HashSet<>();
        for (int document : best(found)) {
            ranked.add(document);
            for (int successor : ranking.successors(document)) {
                if (scores[successor] > 0) {
                    ranked.add(successor);
                }
            }
        }
        IntStream.concat(IntStream.of(named), IntStream.of(exact)).forEach(ranked::add);
        return ranked.stream()
                .sorted((one, other) -> isBetter(one, other) ? -1 : 1)
                .map(document -> new Hit(document, scores[document], 1, foremost[document] ? 1 : 0))
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

package handbook.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Finds the documents that a query of one term ranks highest. For one thread. */
final class BestDocuments {
    private final Settings settings;
    private final Map<Field, FieldScorer> scorers = new EnumMap<>(Field.class);
    private final float[] scores;

    BestDocuments(LuceneIndex index, Settings settings) {
        this.settings = settings;
        this.scores = new float[index.documents()];
        for (Field field : Field.ALL) {
            scorers.put(field, new FieldScorer(field, index.statistics(field)));
        }
    }

    /** The best documents of a term, best first. */
    int[] of(IndexedTerm term, int most) {
        term.postings().forEach(this::score);
        int[] best = new int[most];
        int count = 0;
        for (Postings postings : term.postings().values()) {
            for (int document : postings.documents()) {
                if (scores[document] > 0 && (count < most || isBetter(document, best[count - 1], scores))) {
                    count = insert(document, best, count);
                }
            }
        }
        term.postings().values().forEach(postings -> clear(postings.documents()));
        return Arrays.copyOf(best, count);
    }

    private void score(Field field, Postings postings) {
        FieldScorer scorer = scorers.get(field);
        float weight = scorer.weight(settings.boost(field), postings.size());
        for (int i = 0; i < postings.size(); i++) {
            int document = postings.documents()[i];
            float score = scorer.score(weight, postings.frequencies()[i], postings.norms()[i]);
            scores[document] = Math.max(scores[document], score);
        }
    }

    /** Puts a document where it belongs, unless it is there, and gives the new count. */
    private int insert(int document, int[] best, int count) {
        int place = 0;
        while (place < count && isBetter(best[place], document, scores)) {
            place++;
        }
        if (place < count && best[place] == document) {
            return count;
        }
        int kept = Math.min(count, best.length - 1);
        System.arraycopy(best, place, best, place + 1, kept - place);
        best[place] = document;
        return kept + 1;
    }

    private static boolean isBetter(int one, int other, float[] scores) {
        return scores[one] > scores[other] || (scores[one] == scores[other] && one < other);
    }

    private void clear(int[] documents) {
        for (int document : documents) {
            scores[document] = 0;
        }
    }
}

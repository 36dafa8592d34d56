package handbook.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the documents that a query of one term ranks highest. */
final class BestDocuments {
    private final Settings settings;
    private final Map<Field, FieldScorer> scorers = new EnumMap<>(Field.class);

    BestDocuments(LuceneIndex index, Settings settings) {
        this.settings = settings;
        for (Field field : Field.ALL) {
            scorers.put(field, new FieldScorer(field, index.statistics(field)));
        }
    }

    /** The best documents of a term, best first. */
    int[] of(IndexedTerm term, int most) {
        Map<Integer, Float> scores = new HashMap<>();
        term.postings().forEach((field, postings) -> {
            FieldScorer scorer = scorers.get(field);
            float weight = scorer.weight(settings.boost(field), postings.size());
            for (int i = 0; i < postings.size(); i++) {
                float score = scorer.score(weight, postings.frequencies()[i], postings.norms()[i]);
                scores.merge(postings.documents()[i], score, Math::max);
            }
        });
        List<Map.Entry<Integer, Float>> ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
        return ranked.stream().mapToInt(Map.Entry::getKey).toArray();
    }
}

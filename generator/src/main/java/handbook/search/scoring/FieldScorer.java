package handbook.search.scoring;

import handbook.search.documents.Field;
import org.apache.lucene.util.SmallFloat;

/** BM25 for one field, rounded where Lucene rounds. */
public final class FieldScorer {
    private final FieldStatistics statistics;
    private final float[] inverses = new float[256];

    public FieldScorer(Field field, FieldStatistics statistics) {
        this.statistics = statistics;
        float average = statistics.averageLength();
        for (int norm = 0; norm < inverses.length; norm++) {
            int length = SmallFloat.byte4ToInt((byte) norm);
            inverses[norm] = 1f / (field.k1() * ((1 - field.b()) + field.b() * length / average));
        }
    }

    /** What a term weighs that stands in so many documents. */
    public float weight(float boost, int documentFrequency) {
        return boost * statistics.idf(documentFrequency);
    }

    /** What several terms in a row weigh. */
    public float weight(float boost, int[] documentFrequencies) {
        double idf = 0;
        for (int frequency : documentFrequencies) {
            idf += statistics.idf(frequency);
        }
        return boost * (float) idf;
    }

    public float score(float weight, float frequency, byte norm) {
        return weight - weight / (1f + frequency * inverses[Byte.toUnsignedInt(norm)]);
    }
}

package handbook.search.scoring;

/**
 * What scoring must know of a field.
 *
 * @param documents how many have it
 * @param tokens the sum of its term frequencies
 */
public record FieldStatistics(int documents, long tokens) {
    /** The mean length, as Lucene rounds it. */
    float averageLength() {
        return (float) (tokens / (double) documents);
    }

    /** How telling a term is that stands in so many documents. */
    float idf(int documentFrequency) {
        return (float) Math.log(1 + (documents - documentFrequency + 0.5D) / (documentFrequency + 0.5D));
    }
}

package handbook.search.scoring;

/**
 * Where a term stands in one field.
 *
 * @param documents ascending
 * @param frequencies how often in each
 * @param norms the coded length of the field in each
 */
public record Postings(int[] documents, int[] frequencies, byte[] norms) {
    public static final Postings NONE = new Postings(new int[0], new int[0], new byte[0]);

    /** In how many documents the term stands. */
    public int size() {
        return documents.length;
    }
}

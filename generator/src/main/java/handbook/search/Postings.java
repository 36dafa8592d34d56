package handbook.search;

/**
 * Where a term stands in one field.
 *
 * @param documents ascending
 * @param frequencies how often in each
 * @param norms the coded length of the field in each
 */
record Postings(int[] documents, int[] frequencies, byte[] norms) {
    static final Postings NONE = new Postings(new int[0], new int[0], new byte[0]);

    /** In how many documents the term stands. */
    int size() {
        return documents.length;
    }
}

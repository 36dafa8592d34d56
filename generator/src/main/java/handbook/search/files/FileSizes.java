package handbook.search.files;

/**
 * How much goes into one file. Small indexes afford more files, so that each question fetches little beside what it needs.
 *
 * @param shard about the bytes of a term shard, compressed
 * @param positions bytes after which a file of positions is closed
 * @param cards how many cards a file of cards holds
 * @param leastDocuments in how many documents a term must be for its cards to travel with it
 */
record FileSizes(int shard, int positions, int cards, int leastDocuments) {
    private static final int LARGE = 4_000;
    private static final FileSizes OF_SMALL = new FileSizes(5_000, 4_000, 16, 1);
    private static final FileSizes OF_LARGE = new FileSizes(8_000, 12_000, 32, 40);

    /** @param documents of the index */
    static FileSizes of(int documents) {
        return documents > LARGE ? OF_LARGE : OF_SMALL;
    }
}

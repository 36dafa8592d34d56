package handbook.search.files;

/**
 * How much goes into one file. Large indexes take fewer, larger files, each with more of what questions may show, so that a site stays
 * within what hosts take and ten results scattered over it cost few requests.
 *
 * @param shard about the bytes of a term shard, compressed
 * @param positions bytes after which a file of positions is closed
 * @param cards how many cards a file of cards holds
 * @param texts bytes after which a file of texts is closed
 * @param results how many results of each term have their names travel with it
 * @param summaries how many of these their summaries too
 * @param leastResults how many results a term must have for that
 */
record FileSizes(int shard, int positions, int cards, int texts, int results, int summaries, int leastResults) {
    private static final int LARGE = 4_000;
    private static final FileSizes OF_SMALL = new FileSizes(6_500, 12_000, 64, 36_000, 16, 10, 1);
    private static final FileSizes OF_LARGE = new FileSizes(11_500, 32_000, 96, 108_000, 40, 16, 2);

    /** @param documents of the index */
    static FileSizes of(int documents) {
        return documents > LARGE ? OF_LARGE : OF_SMALL;
    }
}

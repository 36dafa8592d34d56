package handbook.search.scoring;

import java.util.List;
import java.util.stream.IntStream;

/** Several terms taken for one. */
public final class Joined {
    private Joined() {}

    /** The documents that have any of the terms, with their frequencies summed. */
    public static Postings of(List<Postings> lists, int documents) {
        int[] frequencies = new int[documents];
        byte[] norms = new byte[documents];
        for (Postings list : lists) {
            for (int i = 0; i < list.size(); i++) {
                frequencies[list.documents()[i]] += list.frequencies()[i];
                norms[list.documents()[i]] = list.norms()[i];
            }
        }
        int[] found = IntStream.range(0, documents)
                .filter(document -> frequencies[document] > 0)
                .toArray();
        byte[] foundNorms = new byte[found.length];
        for (int i = 0; i < found.length; i++) {
            foundNorms[i] = norms[found[i]];
        }
        int[] foundFrequencies =
                IntStream.of(found).map(document -> frequencies[document]).toArray();
        return new Postings(found, foundFrequencies, foundNorms);
    }
}

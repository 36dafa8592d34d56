package handbook.search.client;

import handbook.search.documents.Field;
import handbook.search.files.ShardTerm;
import handbook.search.scoring.Postings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where terms stand one after another. */
final class PhrasePostings {
    private PhrasePostings() {}

    /** The documents in which a field has the terms in a row, and how often. */
    static Postings of(List<ShardTerm> terms, Field field, SearchFiles files) {
        if (terms.stream().anyMatch(term -> term.in(field).size() == 0)) {
            return Postings.NONE;
        }
        List<int[][]> positions = terms.stream()
                .map(term -> files.positions(term).getOrDefault(field, new int[0][]))
                .toList();
        Postings first = terms.getFirst().in(field);
        List<Integer> documents = new ArrayList<>();
        List<Integer> frequencies = new ArrayList<>();
        byte[] norms = new byte[first.size()];
        for (int i = 0; i < first.size(); i++) {
            int frequency = frequency(terms, positions, field, first.documents()[i], i);
            if (frequency > 0) {
                norms[documents.size()] = first.norms()[i];
                documents.add(first.documents()[i]);
                frequencies.add(frequency);
            }
        }
        return new Postings(
                documents.stream().mapToInt(Integer::intValue).toArray(),
                frequencies.stream().mapToInt(Integer::intValue).toArray(),
                Arrays.copyOf(norms, documents.size()));
    }

    private static int frequency(
            List<ShardTerm> terms, List<int[][]> positions, Field field, int document, int placeOfFirst) {
        int[] starts = positions.getFirst()[placeOfFirst];
        for (int offset = 1; offset < terms.size(); offset++) {
            int place = Arrays.binarySearch(terms.get(offset).in(field).documents(), document);
            if (place < 0) {
                return 0;
            }
            int[] there = positions.get(offset)[place];
            int distance = offset;
            starts = Arrays.stream(starts)
                    .filter(start -> Arrays.binarySearch(there, start + distance) >= 0)
                    .toArray();
        }
        return starts.length;
    }
}

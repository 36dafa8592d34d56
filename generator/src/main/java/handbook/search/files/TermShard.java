package handbook.search.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file of terms, read.
 *
 * @param cards of the documents a query of one of the terms shows first
 */
public record TermShard(Map<String, ShardTerm> terms, TreeMap<Integer, ResultCard> cards) {
    public static TermShard read(byte[] content) {
        ByteReader in = new ByteReader(content);
        Map<String, ShardTerm> terms = new HashMap<>();
        int count = in.number();
        for (int place = 0; place < count; place++) {
            String term = in.frontCoded();
            int mask = in.number();
            byte[] postings = in.bytes(in.number());
            terms.put(term, ShardTerm.read(term, place, mask, postings));
        }
        return new TermShard(terms, cards(in));
    }

    private static TreeMap<Integer, ResultCard> cards(ByteReader in) {
        TreeMap<Integer, ResultCard> cards = new TreeMap<>();
        int document = 0;
        for (int rest = in.number(); rest > 0; rest--) {
            document += in.number();
            cards.put(document, ResultCard.read(in));
        }
        return cards;
    }

    public Optional<ShardTerm> find(String term) {
        return Optional.ofNullable(terms.get(term));
    }
}

package handbook.search.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file of terms, read.
 *
 * @param cards of the documents a query of one of the terms shows first
 * @param titles of those it shows under them
 */
public record TermShard(Map<String, ShardTerm> terms, TreeMap<Integer, Card> cards, TreeMap<Integer, String> titles) {
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
        TreeMap<Integer, Card> cards = new TreeMap<>();
        int cardCount = in.number();
        int document = 0;
        for (int i = 0; i < cardCount; i++) {
            document += in.number();
            cards.put(document, Card.read(in));
        }
        TreeMap<Integer, String> titles = new TreeMap<>();
        int titleCount = in.number();
        document = 0;
        for (int i = 0; i < titleCount; i++) {
            document += in.number();
            in.string();
            titles.put(document, in.string());
        }
        return new TermShard(terms, cards, titles);
    }

    public Optional<ShardTerm> find(String term) {
        return Optional.ofNullable(terms.get(term));
    }
}

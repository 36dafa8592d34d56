package handbook.search.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The terms of a shard, read. */
public record TermShard(Map<String, ShardTerm> terms) {
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
        return new TermShard(terms);
    }

    public Optional<ShardTerm> find(String term) {
        return Optional.ofNullable(terms.get(term));
    }
}

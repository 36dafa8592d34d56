package handbook.search.files;

import handbook.search.documents.Field;
import handbook.search.scoring.Postings;
import java.util.EnumMap;
import java.util.Map;

/**
 * A term of a shard.
 *
 * @param place its place in the shard, from 0
 */
public record ShardTerm(String term, int place, int mask, Map<Field, Postings> postings) {
    static ShardTerm read(String term, int place, int mask, byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        Map<Field, Postings> postings = new EnumMap<>(Field.class);
        for (Field field : Field.ALL) {
            if ((mask & 1 << field.ordinal()) != 0) {
                postings.put(field, readPostings(in));
            }
        }
        return new ShardTerm(term, place, mask, postings);
    }

    public Postings in(Field field) {
        return postings.getOrDefault(field, Postings.NONE);
    }

    /** Reads the term's positions from the shard's file of positions. */
    public Map<Field, int[][]> positions(byte[] content) {
        ByteReader in = new ByteReader(content);
        for (int i = 0; i < place; i++) {
            in.skip(in.number());
        }
        in.number();
        Map<Field, int[][]> positions = new EnumMap<>(Field.class);
        postings.forEach((field, list) -> {
            if (field.hasPositions()) {
                positions.put(field, readPositions(in, list));
            }
        });
        return positions;
    }

    private static Postings readPostings(ByteReader in) {
        int count = in.number();
        int[] documents = new int[count];
        int[] frequencies = new int[count];
        int document = 0;
        for (int i = 0; i < count; i++) {
            int coded = in.number();
            document += coded >>> 1;
            documents[i] = document;
            frequencies[i] = coded & 1;
        }
        for (int i = 0; i < count; i++) {
            if (frequencies[i] == 0) {
                frequencies[i] = in.number();
            }
        }
        return new Postings(documents, frequencies, in.bytes(count));
    }

    private static int[][] readPositions(ByteReader in, Postings list) {
        int[][] positions = new int[list.size()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new int[list.frequencies()[i]];
            int before = 0;
            for (int j = 0; j < positions[i].length; j++) {
                before += in.number();
                positions[i][j] = before;
            }
        }
        return positions;
    }
}

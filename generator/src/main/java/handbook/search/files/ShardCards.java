package handbook.search.files;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The cards that travel with the terms of one shard. */
final class ShardCards {
    private final List<ResultCard> cards;
    private final BitSet documents = new BitSet();

    /** @param cards of all documents */
    ShardCards(List<ResultCard> cards) {
        this.cards = cards;
    }

    void add(int[] shown) {
        IntStream.of(shown).forEach(documents::set);
    }

    /** How many characters, about, would be added. */
    int sizeOf(int[] shown) {
        return IntStream.of(shown)
                .filter(document -> !documents.get(document))
                .map(document -> cards.get(document).length())
                .sum();
    }

    void write(ByteWriter out) {
        out.number(documents.cardinality());
        int before = 0;
        for (int document = documents.nextSetBit(0); document >= 0; document = documents.nextSetBit(document + 1)) {
            out.number(document - before);
            cards.get(document).write(out);
            before = document;
        }
    }
}

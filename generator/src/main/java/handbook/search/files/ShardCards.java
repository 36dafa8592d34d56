package handbook.search.files;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The cards that travel with the terms of one shard: whole for what a term shows first, without summary for what may be suggested. */
final class ShardCards {
    private final List<ResultCard> cards;
    private final BitSet named = new BitSet();
    private final BitSet summed = new BitSet();

    /** @param cards of all documents */
    ShardCards(List<ResultCard> cards) {
        this.cards = cards;
    }

    void add(OneWordAnswers.Shown shown) {
        IntStream.of(shown.named()).forEach(named::set);
        IntStream.of(shown.summed()).forEach(summed::set);
    }

    /** How many characters, about, would be added. */
    int sizeOf(OneWordAnswers.Shown shown) {
        int names = IntStream.of(shown.named())
                .filter(document -> !named.get(document))
                .map(document -> cards.get(document).lengthOfName())
                .sum();
        int summaries = IntStream.of(shown.summed())
                .filter(document -> !summed.get(document))
                .map(document -> cards.get(document).summary().length())
                .sum();
        return names + summaries;
    }

    void write(ByteWriter out) {
        out.number(named.cardinality());
        int before = 0;
        for (int document = named.nextSetBit(0); document >= 0; document = named.nextSetBit(document + 1)) {
            out.number(document - before);
            if (summed.get(document)) {
                cards.get(document).write(out);
            } else {
                cards.get(document).writeName(out, false);
            }
            before = document;
        }
    }
}

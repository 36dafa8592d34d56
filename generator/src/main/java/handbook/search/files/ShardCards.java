package handbook.search.files;

import handbook.search.files.OneWordAnswers.Shown;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The cards and names that travel with the terms of one shard. */
final class ShardCards {
    private final List<Card> cards;
    private final BitSet whole = new BitSet();
    private final BitSet names = new BitSet();

    /** @param cards of all documents */
    ShardCards(List<Card> cards) {
        this.cards = cards;
    }

    void add(Shown shown) {
        IntStream.of(shown.cards()).forEach(whole::set);
        IntStream.of(shown.names()).forEach(names::set);
    }

    /** How many characters, about, would be added. */
    int sizeOf(Shown shown) {
        int more = IntStream.of(shown.cards())
                .filter(document -> !whole.get(document))
                .map(document -> cards.get(document).length())
                .sum();
        int named = IntStream.of(shown.names())
                .filter(document -> !whole.get(document) && !names.get(document))
                .map(document -> cards.get(document).nameLength())
                .sum();
        return more + named;
    }

    void write(ByteWriter out) {
        names.andNot(whole);
        write(whole, out, card -> card.write(out));
        write(names, out, card -> card.writeName(out));
    }

    private void write(BitSet documents, ByteWriter out, Consumer<Card> each) {
        out.number(documents.cardinality());
        int before = 0;
        for (int document = documents.nextSetBit(0); document >= 0; document = documents.nextSetBit(document + 1)) {
            out.number(document - before);
            each.accept(cards.get(document));
            before = document;
        }
    }
}

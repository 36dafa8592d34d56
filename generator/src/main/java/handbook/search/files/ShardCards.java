package handbook.search.files;

import handbook.search.files.OneWordAnswers.Shown;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The cards that travel with the terms of one shard, and the titles of what is shown under results. */
final class ShardCards {
    private final List<Card> cards;
    private final BitSet whole = new BitSet();
    private final BitSet titles = new BitSet();

    /** @param cards of all documents */
    ShardCards(List<Card> cards) {
        this.cards = cards;
    }

    void add(Shown shown) {
        IntStream.of(shown.results()).forEach(whole::set);
        IntStream.of(shown.others()).forEach(titles::set);
    }

    /** How many characters, about, would be added. */
    int sizeOf(Shown shown) {
        int results = IntStream.of(shown.results())
                .filter(document -> !whole.get(document))
                .map(document -> cards.get(document).length())
                .sum();
        int others = IntStream.of(shown.others())
                .filter(document -> !whole.get(document) && !titles.get(document))
                .map(document -> cards.get(document).titleLength())
                .sum();
        return results + others;
    }

    void write(ByteWriter out) {
        titles.andNot(whole);
        write(whole, out, card -> card.write(out));
        write(titles, out, card -> card.writeTitle(out));
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

package handbook.search;

import handbook.search.OneWordAnswers.Shown;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The cards that travel with the terms of one shard, and the titles of what is shown under results. */
final class ShardCards {
    private final List<Card> cards;
    private final TreeSet<Integer> whole = new TreeSet<>();
    private final TreeSet<Integer> titles = new TreeSet<>();

    /** @param cards of all documents */
    ShardCards(List<Card> cards) {
        this.cards = cards;
    }

    void add(Shown shown) {
        IntStream.of(shown.results()).forEach(whole::add);
        IntStream.of(shown.others()).forEach(titles::add);
    }

    /** How many characters, about, would be added. */
    int sizeOf(Shown shown) {
        int results = IntStream.of(shown.results())
                .filter(document -> !whole.contains(document))
                .map(document -> cards.get(document).length())
                .sum();
        int others = IntStream.of(shown.others())
                .filter(document -> !whole.contains(document) && !titles.contains(document))
                .map(document -> cards.get(document).titleLength())
                .sum();
        return results + others;
    }

    void write(ByteWriter out) {
        titles.removeAll(whole);
        write(whole, out, card -> card.write(out));
        write(titles, out, card -> card.writeTitle(out));
    }

    private void write(TreeSet<Integer> documents, ByteWriter out, Consumer<Card> each) {
        out.number(documents.size());
        int before = 0;
        for (int document : documents) {
            out.number(document - before);
            each.accept(cards.get(document));
            before = document;
        }
    }
}

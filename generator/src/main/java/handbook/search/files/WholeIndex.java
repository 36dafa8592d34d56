package handbook.search.files;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The whole of a small index as one file: for readers who ask more than once. */
final class WholeIndex {
    /** Bytes of terms and cards, before compression. */
    private static final int MOST = 800_000;

    private WholeIndex() {}

    /**
     * The content of the file; nothing for a large index, which is fetched in parts only.
     *
     * @param words the content of each {@code x/} file, by key
     */
    static Optional<byte[]> of(List<TermBlock> terms, List<Card> cards, SortedMap<String, byte[]> words) {
        long size = terms.stream().mapToLong(TermBlock::size).sum()
                + cards.stream().mapToLong(Card::length).sum();
        if (size > MOST) {
            return Optional.empty();
        }
        ByteWriter out = new ByteWriter();
        TermBlock.write(terms, out);
        out.number(cards.size());
        cards.forEach(card -> card.write(out));
        out.number(words.size());
        words.forEach((key, content) -> {
            out.string(key);
            out.bytes(content);
        });
        return Optional.of(out.toBytes());
    }
}

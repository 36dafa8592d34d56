package handbook.search.files;

import handbook.search.lucene.LuceneIndex;
import handbook.search.lucene.TermReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The terms in shards of about the same size.
 *
 * @param bounds the lower bound of each shard
 * @param terms the content of each {@code t/} file
 * @param positions the positions of each shard's terms
 */
record TermShards(List<String> bounds, List<byte[]> terms, List<byte[]> positions) {
    static TermShards of(LuceneIndex index, List<ResultCard> cards, OneWordAnswers answers, int size) {
        List<TermBlock> blocks = new ArrayList<>();
        TermReader.read(index, term -> blocks.add(TermBlock.of(term, answers.of(term))));
        blocks.sort(Comparator.comparing(TermBlock::term));
        return new Packing(cards, size).pack(blocks);
    }

    /** Fills one shard after another. */
    private static final class Packing {
        /** Percent of their size that postings and texts take, compressed. */
        private static final int POSTINGS = 60;

        private static final int TEXTS = 30;

        private final List<ResultCard> cards;
        private final int limit;
        private final List<String> bounds = new ArrayList<>();
        private final List<byte[]> terms = new ArrayList<>();
        private final List<byte[]> positions = new ArrayList<>();
        private final List<TermBlock> open = new ArrayList<>();
        private ShardCards openCards;
        private int size;
        private String last = "";

        Packing(List<ResultCard> cards, int limit) {
            this.cards = cards;
            this.limit = limit;
            this.openCards = new ShardCards(cards);
        }

        TermShards pack(List<TermBlock> blocks) {
            for (TermBlock block : blocks) {
                if (!open.isEmpty() && size + sizeOf(block) > limit) {
                    close();
                }
                size += sizeOf(block);
                open.add(block);
                openCards.add(block.shown());
            }
            if (!open.isEmpty()) {
                close();
            }
            return new TermShards(bounds, terms, positions);
        }

        /** About how many bytes a term would add to the open shard, compressed. */
        private int sizeOf(TermBlock block) {
            return (block.size() * POSTINGS + openCards.sizeOf(block.shown()) * TEXTS) / 100;
        }

        private void close() {
            ByteWriter out = new ByteWriter();
            TermBlock.write(open, out);
            openCards.write(out);
            bounds.add(bound(last, open.getFirst().term()));
            terms.add(out.toBytes());
            positions.add(TermBlock.positions(open));
            last = open.getLast().term();
            open.clear();
            openCards = new ShardCards(cards);
            size = 0;
        }

        /** The shortest beginning of a term that is greater than the term before. */
        private static String bound(String before, String term) {
            int length = before.isEmpty() ? 0 : ByteWriter.shared(before, term) + 1;
            boolean halfPair = length > 0 && Character.isHighSurrogate(term.charAt(length - 1));
            return term.substring(0, halfPair ? length + 1 : length);
        }
    }
}

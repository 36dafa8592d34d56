package handbook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The terms in shards of about the same size.
 *
 * @param bounds the lower bound of each shard
 * @param terms the content of each {@code t/} file
 * @param positions the content of each {@code p/} file
 */
record TermShards(List<String> bounds, List<byte[]> terms, List<byte[]> positions) {
    private static final int SHARD_BYTES = 10_000;
    /** Terms whose best documents' cards travel with them: the most frequent ones. */
    private static final int FREQUENT_TERMS = 2_500;

    private static final int LEAST_FREQUENCY = 4;
    private static final int BEST = 16;

    static TermShards of(LuceneIndex index, List<Card> cards, Settings settings) {
        BestDocuments best = new BestDocuments(index, settings);
        List<TermBlock> blocks = new ArrayList<>();
        TermReader.read(index, term -> {
            boolean frequent = term.documentFrequency() >= LEAST_FREQUENCY;
            blocks.add(TermBlock.of(term, frequent ? best.of(term, BEST) : new int[0]));
        });
        blocks.sort(Comparator.comparing(TermBlock::term));
        return new Packing(cards, threshold(blocks)).pack(blocks);
    }

    private static int threshold(List<TermBlock> blocks) {
        int[] frequencies =
                blocks.stream().mapToInt(TermBlock::documentFrequency).sorted().toArray();
        int at = frequencies.length - FREQUENT_TERMS;
        return at < 0 ? LEAST_FREQUENCY : Math.max(LEAST_FREQUENCY, frequencies[at]);
    }

    /** Fills one shard after another. */
    private static final class Packing {
        private final List<Card> cards;
        private final int threshold;
        private final TermShards shards = new TermShards(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private final List<TermBlock> open = new ArrayList<>();
        private final TreeSet<Integer> openCards = new TreeSet<>();
        private int size;
        private String last = "";

        Packing(List<Card> cards, int threshold) {
            this.cards = cards;
            this.threshold = threshold;
        }

        TermShards pack(List<TermBlock> blocks) {
            for (TermBlock block : blocks) {
                if (!open.isEmpty() && size + sizeOf(block) > SHARD_BYTES) {
                    close();
                }
                size += sizeOf(block);
                open.add(block);
                for (int document : best(block)) {
                    openCards.add(document);
                }
            }
            if (!open.isEmpty()) {
                close();
            }
            return shards;
        }

        private int[] best(TermBlock block) {
            return block.documentFrequency() >= threshold ? block.best() : new int[0];
        }

        private int sizeOf(TermBlock block) {
            int bytes = block.term().length() + block.postings().size() + 2;
            for (int document : best(block)) {
                if (!openCards.contains(document)) {
                    Card card = cards.get(document);
                    bytes += card.address().length()
                            + card.title().length()
                            + card.summary().length();
                }
            }
            return bytes;
        }

        private void close() {
            ByteWriter terms = new ByteWriter();
            ByteWriter positions = new ByteWriter();
            terms.number(open.size());
            for (TermBlock block : open) {
                terms.frontCoded(block.term());
                terms.number(block.mask());
                terms.counted(block.postings());
                positions.counted(block.positions());
            }
            terms.number(openCards.size());
            int before = 0;
            for (int document : openCards) {
                terms.number(document - before);
                cards.get(document).write(terms);
                before = document;
            }
            shards.bounds.add(bound(last, open.getFirst().term()));
            shards.terms.add(terms.toBytes());
            shards.positions.add(positions.toBytes());
            last = open.getLast().term();
            open.clear();
            openCards.clear();
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

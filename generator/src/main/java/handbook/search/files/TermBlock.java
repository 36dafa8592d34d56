package handbook.search.files;

import handbook.search.documents.Field;
import handbook.search.lucene.IndexedTerm;
import handbook.search.scoring.Postings;
import java.util.List;
import java.util.Map;

/**
 * A term ready to be put into a shard.
 *
 * @param postings the bytes of its postings
 * @param positions the bytes of its positions
 * @param shown what a query of this word shows
 */
record TermBlock(String term, int mask, ByteWriter postings, ByteWriter positions, OneWordAnswers.Shown shown) {
    static TermBlock of(IndexedTerm term, OneWordAnswers.Shown shown) {
        ByteWriter postings = new ByteWriter();
        ByteWriter positions = new ByteWriter();
        for (Map.Entry<Field, Postings> field : term.postings().entrySet()) {
            write(field.getValue(), postings);
            write(term.positions().getOrDefault(field.getKey(), new int[0][]), positions);
        }
        return new TermBlock(term.term(), term.mask(), postings, positions, shown);
    }

    /** Writes terms, which must be in order, with their postings. */
    static void write(List<TermBlock> blocks, ByteWriter out) {
        out.number(blocks.size());
        for (TermBlock block : blocks) {
            out.frontCoded(block.term);
            out.number(block.mask);
            out.counted(block.postings);
        }
    }

    /** About how many bytes it takes in a shard. */
    int size() {
        return term.length() + postings.size() + 2;
    }

    static byte[] positions(List<TermBlock> blocks) {
        ByteWriter out = new ByteWriter();
        blocks.forEach(block -> out.counted(block.positions));
        return out.toBytes();
    }

    private static void write(Postings list, ByteWriter out) {
        out.number(list.size());
        int before = 0;
        for (int i = 0; i < list.size(); i++) {
            out.number((list.documents()[i] - before) << 1 | (list.frequencies()[i] == 1 ? 1 : 0));
            before = list.documents()[i];
        }
        for (int frequency : list.frequencies()) {
            if (frequency != 1) {
                out.number(frequency);
            }
        }
        out.bytes(list.norms());
    }

    private static void write(int[][] positions, ByteWriter out) {
        for (int[] places : positions) {
            int before = 0;
            for (int place : places) {
                out.number(place - before);
                before = place;
            }
        }
    }
}

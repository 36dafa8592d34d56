package handbook.search;

import java.util.Map;

/**
 * A term ready to be put into a shard.
 *
 * @param postings the bytes of its postings
 * @param positions the bytes of its positions
 * @param best the documents it ranks highest, best first
 * @param documentFrequency in how many documents a field has it, in the field that has it most
 */
record TermBlock(String term, int mask, ByteWriter postings, ByteWriter positions, int[] best, int documentFrequency) {
    static TermBlock of(IndexedTerm term, int[] best) {
        ByteWriter postings = new ByteWriter();
        ByteWriter positions = new ByteWriter();
        for (Map.Entry<Field, Postings> field : term.postings().entrySet()) {
            write(field.getValue(), postings);
            write(term.positions().getOrDefault(field.getKey(), new int[0][]), positions);
        }
        return new TermBlock(term.term(), term.mask(), postings, positions, best, term.documentFrequency());
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

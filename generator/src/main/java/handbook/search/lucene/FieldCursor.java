package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.scoring.Postings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Goes through the terms of one field. */
final class FieldCursor {
    private static final int[][] NO_POSITIONS = new int[0][];

    private final Field field;
    private final TermsEnum terms;
    private final byte[] norms;
    private @Nullable BytesRef term;
    private @Nullable PostingsEnum reused;

    FieldCursor(Field field, TermsEnum terms, LeafReader segment) throws IOException {
        this.field = field;
        this.terms = terms;
        this.norms = norms(field, segment);
        this.term = terms.next();
    }

    /** The term it stands at; null at the end. */
    @Nullable
    BytesRef term() {
        return term;
    }

    /** Adds the postings of the term and goes to the next. */
    void read(Map<Field, Postings> postings, Map<Field, int[][]> positions) throws IOException {
        PostingsEnum from = terms.postings(reused, field.hasPositions() ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
        reused = from;
        int count = terms.docFreq();
        int[] documents = new int[count];
        int[] frequencies = new int[count];
        byte[] lengths = new byte[count];
        int[][] places = field.hasPositions() ? new int[count][] : NO_POSITIONS;
        for (int i = 0; i < count; i++) {
            documents[i] = from.nextDoc();
            frequencies[i] = from.freq();
            lengths[i] = norms[documents[i]];
            if (field.hasPositions()) {
                places[i] = places(from);
            }
        }
        postings.put(field, new Postings(documents, frequencies, lengths));
        positions.put(field, places);
        term = terms.next();
    }

    private static int[] places(PostingsEnum from) throws IOException {
        int[] places = new int[from.freq()];
        for (int i = 0; i < places.length; i++) {
            places[i] = from.nextPosition();
        }
        return places;
    }

    private static byte[] norms(Field field, LeafReader segment) throws IOException {
        byte[] norms = new byte[segment.maxDoc()];
        Arrays.fill(norms, (byte) 1);
        NumericDocValues values = segment.getNormValues(field.id());
        for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
            norms[at] = (byte) values.longValue();
        }
        return norms;
    }
}

package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.scoring.Postings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/** Reads every term back from Lucene, one after another, each with its postings in all fields. */
public final class TermReader {
    private final List<FieldCursor> cursors = new ArrayList<>();

    private TermReader(LeafReader segment) throws IOException {
        for (Field field : Field.ALL) {
            Terms terms = segment.terms(field.id());
            if (terms != null) {
                cursors.add(new FieldCursor(field, terms.iterator(), segment));
            }
        }
    }

    /** Hands on all terms, in Lucene's order, which is that of their UTF-8 bytes. */
    public static void read(LuceneIndex index, Consumer<IndexedTerm> each) {
        index.segment().ifPresent(segment -> {
            try {
                TermReader reader = new TermReader(segment);
                boolean more = true;
                while (more) {
                    more = reader.next(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Hands on the next term; false at the end. */
    private boolean next(Consumer<IndexedTerm> each) throws IOException {
        BytesRef least = null;
        for (FieldCursor cursor : cursors) {
            BytesRef term = cursor.term();
            if (term != null && (least == null || term.compareTo(least) < 0)) {
                least = term;
            }
        }
        if (least == null) {
            return false;
        }
        BytesRef wanted = BytesRef.deepCopyOf(least);
        Map<Field, Postings> postings = new EnumMap<>(Field.class);
        Map<Field, int[][]> positions = new EnumMap<>(Field.class);
        for (FieldCursor cursor : cursors) {
            if (wanted.equals(cursor.term())) {
                cursor.read(postings, positions);
            }
        }
        each.accept(new IndexedTerm(wanted.utf8ToString(), postings, positions));
        return true;
    }
}

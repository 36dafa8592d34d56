package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.scoring.Postings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term with its postings in each field that has it.
 *
 * @param positions by field, for each posting its positions
 */
public record IndexedTerm(String term, Map<Field, Postings> postings, Map<Field, int[][]> positions) {
    public Postings in(Field field) {
        @Nullable Postings found = postings.get(field);
        return found == null ? Postings.NONE : found;
    }

    /** Bit f is set for each field f that has the term. */
    public int mask() {
        return postings.keySet().stream()
                .mapToInt(field -> 1 << field.ordinal())
                .sum();
    }
}

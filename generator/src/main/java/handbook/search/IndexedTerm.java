package handbook.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term with its postings in each field that has it.
 *
 * @param positions by field, for each posting its positions
 */
record IndexedTerm(String term, Map<Field, Postings> postings, Map<Field, int[][]> positions) {
    Postings in(Field field) {
        @Nullable Postings found = postings.get(field);
        return found == null ? Postings.NONE : found;
    }

    /** Bit f is set for each field f that has the term. */
    int mask() {
        return postings.keySet().stream()
                .mapToInt(field -> 1 << field.ordinal())
                .sum();
    }
}

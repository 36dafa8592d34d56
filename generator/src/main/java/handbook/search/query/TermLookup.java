package handbook.search.query;

import handbook.search.documents.Field;
import java.util.List;

/** What the index knows of terms and words. */
public interface TermLookup {
    /** Bit f is set for each field f that has the term; 0 if there is none. */
    int mask(String term);

    /** The surface words that begin with the first character of a word, in order. */
    List<SurfaceWord> wordsLike(String word);

    /** How many documents there are. */
    int documents();

    default boolean knows(String term) {
        return mask(term) != 0;
    }

    default boolean isIdentifier(String term) {
        return (mask(term) & 1 << Field.IDENT.ordinal()) != 0;
    }

    /**
     * A folded word of the corpus.
     *
     * @param band the binary logarithm of the number of documents that contain it, rounded down; -1 for an English word that nobody wrote
     * @param isName whether it is written in capitals, so that it has no stem
     */
    record SurfaceWord(String text, int band, boolean isName) {
        boolean isWritten() {
            return band >= 0;
        }
    }
}

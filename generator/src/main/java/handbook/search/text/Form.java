package handbook.search.text;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What a word of a text comes to.
 *
 * @param written the word as it stands in the text
 * @param surface folded: lower case, without accents; empty if there is nothing to find
 * @param term its stem, which is what the index holds; the surface where it is a name
 * @param isName whether it is written in capitals, as AIS is, so that it has no stem
 * @param parts the words it is made of: test and example of TestExample
 * @param bytes the term as Lucene takes it
 */
public record Form(String written, String surface, String term, boolean isName, List<Form> parts, BytesRef bytes) {
    /** A term that is no word of a text. */
    public static Form ofTerm(String term) {
        return of("", term, term, false, List.of());
    }

    /** Whether a text has it, other than a term that only stands for something. */
    public boolean isWritten() {
        return !written.isEmpty();
    }

    static Form of(String written, String surface, String term, boolean isName, List<Form> parts) {
        return new Form(written, surface, term, isName, parts, new BytesRef(term));
    }
}

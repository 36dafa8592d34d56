package handbook.search.text;

import org.apache.lucene.util.BytesRef;

/**
 * What a word of a text comes to.
 *
 * @param written the word as it stands in the text
 * @param surface folded: lower case, without accents; empty if there is nothing to find
 * @param term its stem, which is what the index holds
 * @param bytes the term as Lucene takes it
 */
public record Form(String written, String surface, String term, BytesRef bytes) {
    /** A term that is no word of a text. */
    public static Form ofTerm(String term) {
        return new Form(term, term, term, new BytesRef(term));
    }
}

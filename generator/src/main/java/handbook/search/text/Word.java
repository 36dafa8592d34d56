package handbook.search.text;

/**
 * A word of a text.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param surface folded: lower case, without accents
 * @param term its stem, which is what the index holds
 */
public record Word(int start, int end, String surface, String term) {}

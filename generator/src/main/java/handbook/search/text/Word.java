package handbook.search.text;

/**
 * A word of a text.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param linked whether it is written together with the word before: {@code ray} of x-ray
 * @param form what it comes to
 */
public record Word(int start, int end, boolean linked, Form form) {
    /** Folded: lower case, without accents. */
    public String surface() {
        return form.surface();
    }

    /** What the index holds: the stem, but of a name in capitals the surface itself. */
    public String term() {
        return form.term();
    }

    /** The same word, known by another term. */
    public Word withTerm(String term) {
        return new Word(start, end, linked, Form.of(form.written(), form.surface(), term, form.isName(), form.parts()));
    }
}

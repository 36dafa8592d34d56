package handbook.search.text;

/**
 * A folded word of the corpus.
 *
 * @param isName whether it is written in capitals, so that it has no stem
 */
public record Surface(String text, boolean isName) implements Comparable<Surface> {
    @Override
    public int compareTo(Surface other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : Boolean.compare(isName, other.isName);
    }
}

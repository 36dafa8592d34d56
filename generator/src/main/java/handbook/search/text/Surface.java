package handbook.search.text;

import java.util.Comparator;

/**
 * A folded word of the corpus.
 *
 * @param isName whether it is written in capitals, so that it has no stem
 */
public record Surface(String text, boolean isName) implements Comparable<Surface> {
    private static final Comparator<Surface> ORDER =
            Comparator.comparing(Surface::text).thenComparing(Surface::isName);

    @Override
    public int compareTo(Surface other) {
        return ORDER.compare(this, other);
    }
}

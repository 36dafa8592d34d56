package handbook.search.query;

import handbook.diagnostics.NearestMatch;
import handbook.search.query.TermLookup.SurfaceWord;
import handbook.search.text.Word;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Completes and corrects words, among the surface words of the corpus. */
final class Spelling {
    private static final int CONSIDERED = 64;
    private static final int SHORTEST_CORRECTED = 4;
    private static final int LONG = 8;
    private static final Comparator<SurfaceWord> COMMONEST = Comparator.comparingInt(SurfaceWord::band)
            .reversed()
            .thenComparing(word -> word.text().length())
            .thenComparing(SurfaceWord::text);

    private Spelling() {}

    /** The terms of the commonest words that begin like a word, in order. */
    static List<String> completions(Word word, List<SurfaceWord> words, int most, UnaryOperator<String> stem) {
        List<SurfaceWord> longer = words.stream()
                .filter(other ->
                        other.text().startsWith(word.surface()) && !other.text().equals(word.surface()))
                .sorted(COMMONEST)
                .limit(CONSIDERED)
                .toList();
        Set<String> terms = new LinkedHashSet<>();
        for (SurfaceWord other : longer) {
            String term = stem.apply(other.text());
            if (terms.size() < most && !term.equals(word.term())) {
                terms.add(term);
            }
        }
        return List.copyOf(new TreeSet<>(terms));
    }

    /** The nearest word, if one is near enough. */
    static Optional<SurfaceWord> correction(String surface, List<SurfaceWord> words) {
        if (surface.length() < SHORTEST_CORRECTED || surface.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int most = surface.length() < LONG ? 1 : 2;
        return words.stream()
                .filter(word -> Math.abs(word.text().length() - surface.length()) <= most)
                .map(word -> new Near(word, NearestMatch.distance(surface, word.text())))
                .filter(near -> near.distance > 0 && near.distance <= most)
                .min(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> -near.word.band())
                        .thenComparing(near -> Math.abs(near.word.text().length() - surface.length()))
                        .thenComparing(near -> near.word.text()))
                .map(Near::word);
    }

    private record Near(SurfaceWord word, int distance) {}
}

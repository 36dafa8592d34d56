package handbook.search.query;

import handbook.diagnostics.NearestMatch;
import handbook.search.query.TermLookup.SurfaceWord;
import handbook.search.text.Word;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

    /** The terms of the commonest words that begin like a word, the commonest first. */
    static Set<String> longerTerms(Word word, List<SurfaceWord> words, UnaryOperator<String> stem) {
        return words.stream()
                .filter(other ->
                        other.text().startsWith(word.surface()) && !other.text().equals(word.surface()))
                .sorted(COMMONEST)
                .limit(CONSIDERED)
                .map(other -> stem.apply(other.text()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

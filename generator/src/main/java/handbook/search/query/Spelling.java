package handbook.search.query;

import handbook.diagnostics.NearestMatch;
import handbook.search.query.TermLookup.SurfaceWord;
import handbook.search.text.Form;
import handbook.search.text.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Completes and corrects words, among the surface words of the corpus. */
final class Spelling {
    private static final int CONSIDERED = 64;
    private static final int SHORTEST_CORRECTED = 4;
    private static final int SHORT = 5;
    private static final int LONG = 8;
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_REST = 2;
    private static final Comparator<SurfaceWord> COMMONEST = Comparator.comparingInt(SurfaceWord::band)
            .reversed()
            .thenComparing(word -> word.text().length())
            .thenComparing(SurfaceWord::text);

    private Spelling() {}

    /** The terms of the commonest words that begin like a word, the commonest first. */
    static Set<String> longerTerms(Word word, List<SurfaceWord> words, Function<SurfaceWord, String> termOf) {
        return words.stream()
                .filter(SurfaceWord::isWritten)
                .filter(other ->
                        other.text().startsWith(word.surface()) && !other.text().equals(word.surface()))
                .sorted(COMMONEST)
                .limit(CONSIDERED)
                .map(termOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isWritten(String surface, List<SurfaceWord> words) {
        return words.stream().anyMatch(word -> word.isWritten() && word.text().equals(surface));
    }

    /** Whether a word that nothing contains is English, so that it is hardly a slip. */
    static boolean isEnglish(String surface, List<SurfaceWord> words) {
        return words.stream().anyMatch(word -> !word.isWritten() && word.text().equals(surface));
    }

    /** Whether a short word is rather a name that nothing goes by, or another word with one letter in the place of one, than a slip. */
    static boolean isOther(Form typed, SurfaceWord nearest) {
        String surface = typed.surface();
        boolean isAcronym = typed.isName() || !VOWEL.matcher(surface).find();
        return surface.length() <= SHORT && isAcronym && !nearest.isName()
                || surface.length() == SHORTEST_CORRECTED && isReplaced(surface, nearest.text());
    }

    /** Whether two words of one length are of other letters, not the same in another order. */
    private static boolean isReplaced(String one, String other) {
        return one.length() == other.length()
                && !Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** The known words that a word nobody wrote is made of: the longest first part that leaves another. */
    static Optional<Split> split(String surface, List<SurfaceWord> words, Predicate<String> knows) {
        return words.stream()
                .filter(word -> word.isWritten() && word.text().length() >= SHORTEST_FIRST)
                .filter(word -> surface.startsWith(word.text()))
                .map(word -> new Split(word, surface.substring(word.text().length())))
                .filter(split -> split.rest().length() >= SHORTEST_REST && isLetter(split.rest()))
                .filter(split -> knows.test(split.rest()))
                .max(Comparator.comparingInt(split -> split.first().text().length()));
    }

    private static boolean isLetter(String rest) {
        return rest.charAt(0) >= 'a' && rest.charAt(0) <= 'z';
    }

    /** A word in two. */
    record Split(SurfaceWord first, String rest) {}

    /** The nearest word, if one is near enough. */
    static Optional<SurfaceWord> correction(String surface, List<SurfaceWord> words) {
        if (surface.length() < SHORTEST_CORRECTED || surface.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int most = surface.length() < LONG ? 1 : 2;
        return words.stream()
                .filter(SurfaceWord::isWritten)
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

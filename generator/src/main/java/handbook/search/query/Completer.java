package handbook.search.query;

import handbook.search.query.TermLookup.SurfaceWord;
import handbook.search.text.Contractions;
import handbook.search.text.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds what a word may be the beginning of. */
final class Completer {
    private static final int SHORTEST_BEGUN = 3;

    private final int most;
    private final Contractions contractions;
    private final TermLookup lookup;
    private final Function<SurfaceWord, String> termOf;

    /** @param most how many terms there may be */
    Completer(int most, Contractions contractions, TermLookup lookup, Function<SurfaceWord, String> termOf) {
        this.most = most;
        this.contractions = contractions;
        this.lookup = lookup;
        this.termOf = termOf;
    }

    /**
     * Whether a word being written is only the beginning of others so far: then it is not looked for itself.
     *
     * @param hasOthers whether it is not the only word that is left
     */
    boolean isBegun(Word word, boolean hasOthers) {
        String surface = word.surface();
        if (Codes.hasDigit(surface) || contractions.keys().containsValue(word.term())) {
            return false;
        }
        if (surface.length() == 1 && hasOthers) {
            return true;
        }
        Set<String> longer = longerTerms(word);
        boolean isWord = longer.contains(word.term()) || Spelling.isWritten(surface, lookup.wordsLike(surface));
        return !isWord && (!longer.isEmpty() || surface.length() < SHORTEST_BEGUN);
    }

    /** What the last word may become: the more of a word being written is there, the more. */
    List<String> of(Word word, boolean isUnfinished) {
        int length = word.surface().length();
        if (length < SHORTEST_BEGUN || !isUnfinished && lookup.knows(word.term())) {
            return List.of();
        }
        return longerTerms(word).stream()
                .filter(other -> !other.equals(word.term()))
                .limit(isUnfinished ? Math.min(most, 1 + length - SHORTEST_BEGUN) : most)
                .sorted()
                .toList();
    }

    private Set<String> longerTerms(Word word) {
        return Spelling.longerTerms(word, lookup.wordsLike(word.surface()), termOf);
    }
}

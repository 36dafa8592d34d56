package handbook.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is looked for, spelled out: what Lucene and the files are asked alike.
 *
 * @param typed the terms of all plain words, in order, with repetitions; of one that is only begun the empty one
 * @param words of which all, or most, must be found
 * @param required those of the words that every page must have
 * @param phrases that must be found
 * @param excludedWords terms that must not be found
 * @param excludedPhrases phrases that must not be found
 * @param code the reference code that the whole query is, if it is one
 * @param corrections words that were replaced
 * @param offered words that the reader may have meant instead of some that are missing
 * @param missing words that nothing contains
 * @param isNamed whether a name or code stands beside what is missing
 */
public record ExpandedQuery(
        List<String> typed,
        List<Clause> words,
        List<String> required,
        List<List<String>> phrases,
        List<String> excludedWords,
        List<List<String>> excludedPhrases,
        Optional<String> code,
        List<Correction> corrections,
        List<Correction> offered,
        List<String> missing,
        boolean isNamed) {
    private static final int MOST_MISSING = 3;

    /**
     * A word with what may stand for it.
     *
     * @param term the word itself
     * @param variants other terms for the same thing
     * @param completions what the word may be the beginning of
     */
    public record Clause(String term, List<String> variants, List<String> completions) {}

    /** A word nobody wrote, and the word taken in its place. */
    public record Correction(String typed, String taken) {}

    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** The words whose terms are of a kind, a bit for each. */
    public int bits(Predicate<String> isWanted) {
        int bits = 0;
        for (int word = 0; word < words.size(); word++) {
            bits |= isWanted.test(words.get(word).term()) ? 1 << word : 0;
        }
        return bits;
    }

    /**
     * Whether so much is missing that what is left would find something else: no more than two known parts for each missing one. What
     * is said of a name may be missing.
     */
    public boolean lacksTooMuch() {
        boolean isEnough = isNamed && missing.size() <= MOST_MISSING;
        return !isEnough && missing.size() * 2 >= words.size() + phrases.size();
    }
}

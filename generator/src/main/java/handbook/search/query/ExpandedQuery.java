package handbook.search.query;

import java.util.List;
import java.util.Optional;

/**
 * What is looked for, spelled out: what Lucene and the files are asked alike.
 *
 * @param words of which all, or most, must be found
 * @param phrases that must be found
 * @param excludedWords terms that must not be found
 * @param excludedPhrases phrases that must not be found
 * @param code the reference code that the whole query is, if it is one
 * @param corrections words that were replaced
 * @param missing words that nothing contains
 */
public record ExpandedQuery(
        List<Clause> words,
        List<List<String>> phrases,
        List<String> excludedWords,
        List<List<String>> excludedPhrases,
        Optional<String> code,
        List<Correction> corrections,
        List<String> missing) {

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

    /** Whether so much is missing that what is left would find something else: no more than two known parts for each missing one. */
    public boolean lacksTooMuch() {
        return missing.size() * 2 >= words.size() + phrases.size();
    }
}

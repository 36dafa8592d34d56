package handbook.search.query;

import handbook.search.text.Identifiers;
import handbook.search.text.Runs;
import handbook.search.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Recognises neighbouring words of a query that are one in the index: codes however they are spaced, x-ray or x ray as xray. */
public final class Codes {
    private static final int SHORT = 4;
    /** From here on come the scripts that are written without blanks. */
    private static final char FIRST_UNSPACED = '\u1100';

    private Codes() {}

    /**
     * Words that make up one.
     *
     * @param start the place of the first of them
     * @param length how many
     * @param term the term for all of them
     * @param replaces whether they say nothing alone, as the letters of A-B or two neighbouring kana
     */
    record Code(int start, int length, String term, boolean replaces) {
        boolean covers(int at) {
            return at >= start && at < start + length;
        }
    }

    /** Whether one word looks like a code: it has digits and letters. */
    public static boolean isWhole(String word) {
        return hasDigit(word) && hasLetter(word);
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    /** The known ones of two words and more, from left to right, at each place the longest. */
    static List<Code> of(List<Word> words, TermLookup terms, Resolver resolver) {
        List<Code> codes = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int length = Math.min(Identifiers.LONGEST, words.size() - at); length > 1; length--) {
                List<Word> some = words.subList(at, at + length);
                String term = joined(some, terms, resolver);
                if (!term.isEmpty() && terms.knows(term)) {
                    boolean unspaced = areUnspaced(some);
                    codes.add(new Code(at, length, term, unspaced || hasSingleLetter(some)));
                    next = unspaced ? next : at + length;
                    break;
                }
            }
            at = next;
        }
        return codes;
    }

    /** The words as one, if they look like a code or a compound. */
    private static String joined(List<Word> words, TermLookup terms, Resolver resolver) {
        List<String> runs =
                words.stream().flatMap(word -> Runs.of(word.surface()).stream()).toList();
        if (runs.stream().anyMatch(Runs::isNumber)) {
            return runs.size() <= Identifiers.LONGEST ? String.join("", runs) : "";
        }
        if (words.stream().skip(1).allMatch(Word::linked)) {
            return resolver.joined(words);
        }
        boolean maybe = words.size() == 2
                && words.stream().noneMatch(resolver::isStopWord)
                && words.stream().anyMatch(word -> word.surface().length() <= SHORT);
        String term = maybe ? resolver.joined(words) : "";
        // "open API" is no OpenAPI
        return terms.isIdentifier(term) && !hasSingleLetter(words) ? "" : term;
    }

    private static boolean hasSingleLetter(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.surface().length() == 1
                        && isPlainLetter(word.surface().charAt(0)));
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a part of a word says something alone. */
    static boolean isTelling(String part) {
        return part.length() > 1 && part.charAt(0) < FIRST_UNSPACED;
    }

    private static boolean areUnspaced(List<Word> words) {
        return words.stream().allMatch(word -> word.surface().charAt(0) >= FIRST_UNSPACED);
    }
}

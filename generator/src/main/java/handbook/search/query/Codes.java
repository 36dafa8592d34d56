package handbook.search.query;

import handbook.search.text.Identifiers;
import handbook.search.text.Runs;
import handbook.search.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Recognises reference codes among the words of a query, however they are spaced. */
public final class Codes {
    private Codes() {}

    /**
     * Words that make up a code.
     *
     * @param start the place of the first of them
     * @param length how many
     * @param term the code in one word
     */
    record Code(int start, int length, String term) {}

    /** Whether one word looks like a code: it has digits and letters. */
    public static boolean isWhole(String word) {
        return word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
    }

    /** The known codes of two words and more, from left to right, at each place the longest. */
    static List<Code> of(List<Word> words, TermLookup terms) {
        List<Code> codes = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int length = Math.min(Identifiers.LONGEST, words.size() - at); length > 1; length--) {
                String term = joined(words.subList(at, at + length));
                if (!term.isEmpty() && terms.isIdentifier(term)) {
                    codes.add(new Code(at, length, term));
                    next = at + length;
                    break;
                }
            }
            at = next;
        }
        return codes;
    }

    /** The words' runs joined, if they look like a code. */
    private static String joined(List<Word> words) {
        List<String> runs =
                words.stream().flatMap(word -> Runs.of(word.surface()).stream()).toList();
        boolean fits = runs.size() <= Identifiers.LONGEST && runs.stream().anyMatch(Runs::isNumber);
        return fits ? String.join("", runs) : "";
    }
}

package handbook.search;

import java.util.ArrayList;
import java.util.List;

/** Recognises reference codes among the words of a query, however they are spaced. */
final class Codes {
    private Codes() {}

    /** The words, with those that make up a known code joined to one. */
    static List<Word> joined(List<Word> words, TermLookup terms) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int taken = 0;
            for (int length = Math.min(Identifiers.LONGEST, words.size() - i); length > 0 && taken == 0; length--) {
                String code = code(words.subList(i, i + length));
                if (!code.isEmpty() && terms.isIdentifier(code)) {
                    joined.add(new Word(
                            words.get(i).start(), words.get(i + length - 1).end(), code, code));
                    taken = length;
                }
            }
            if (taken == 0) {
                joined.add(words.get(i));
            }
            i += Math.max(1, taken);
        }
        return joined;
    }

    /** The words' runs joined, if they look like a code. */
    private static String code(List<Word> words) {
        List<String> runs =
                words.stream().flatMap(word -> Runs.of(word.surface()).stream()).toList();
        boolean fits = runs.size() > 1
                && runs.size() <= Identifiers.LONGEST
                && runs.stream().anyMatch(Runs::isNumber);
        return fits ? String.join("", runs) : "";
    }
}

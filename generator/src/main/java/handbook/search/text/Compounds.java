package handbook.search.text;

import java.util.ArrayList;
import java.util.List;

/** Words written together, and the word that they are without what links them: x-ray is also xray, node.js nodejs. */
public final class Compounds {
    private static final String LINKS = "-\u2010\u2011\u00AD_.+";
    private static final int LONGEST = 4;

    private Compounds() {}

    /**
     * Neighbouring words as one.
     *
     * @param at the place of the first of them
     * @param length how many
     */
    public record Compound(int at, int length, Form form) {}

    /** Each two linked words, and all of three or four that are. */
    public static List<Compound> of(List<Word> words, Analyser analyser) {
        List<Compound> found = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at < words.size() && words.get(at).linked()) {
                add(words, at - 1, 2, analyser, found);
            } else {
                if (at - first > 2 && at - first <= LONGEST) {
                    add(words, first, at - first, analyser, found);
                }
                first = at;
            }
        }
        return found;
    }

    private static void add(List<Word> words, int at, int length, Analyser analyser, List<Compound> found) {
        Form form = analyser.joined(words.subList(at, at + length));
        if (form.surface().codePoints().anyMatch(Character::isLetter)) {
            found.add(new Compound(at, length, form));
        }
    }

    /** Whether what stands between two places of a text holds the words beside it together. */
    static boolean areLinked(String text, int end, int start) {
        return start == end || start == end + 1 && LINKS.indexOf(text.charAt(end)) >= 0;
    }
}

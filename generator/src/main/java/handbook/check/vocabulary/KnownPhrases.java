package handbook.check.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of some phrases stand in texts, their words one after another; a plural counts. */
final class KnownPhrases {
    private final Map<String, List<List<String>>> wanted = new HashMap<>();
    private final Set<List<String>> found = new HashSet<>();

    /** @param phrases as lists of {@link PlainWords} */
    KnownPhrases(Collection<List<String>> phrases, Stream<String> texts) {
        for (List<String> phrase : Set.copyOf(phrases)) {
            look(phrase.getFirst(), phrase);
            if (phrase.size() == 1) {
                look(plural(phrase.getFirst()), phrase);
            }
        }
        texts.map(PlainWords::list).forEach(this::read);
    }

    boolean stands(List<String> phrase) {
        return found.contains(phrase);
    }

    private void look(String first, List<String> phrase) {
        wanted.computeIfAbsent(first, missing -> new ArrayList<>()).add(phrase);
    }

    private void read(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            List<List<String>> phrases = wanted.getOrDefault(words.get(at), List.of());
            for (int i = phrases.size() - 1; i >= 0; i--) {
                if (startsWith(phrases.get(i), words, at)) {
                    found.add(phrases.remove(i));
                }
            }
        }
    }

    private static boolean startsWith(List<String> phrase, List<String> words, int at) {
        int last = phrase.size() - 1;
        if (at + last >= words.size() || !phrase.subList(0, last).equals(words.subList(at, at + last))) {
            return false;
        }
        String word = words.get(at + last);
        return word.equals(phrase.getLast()) || word.equals(plural(phrase.getLast()));
    }

    private static String plural(String word) {
        return word + "s";
    }
}

package handbook.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of several words and the term that stands for them: "general practice" is {@code gp}.
 *
 * @param keys the term by the name's terms, in order of these joined by blanks
 */
public final class Contractions {
    public static final int LONGEST = 8;
    /** What the key of a name starts with that is only a meaning of everyday words: no query is searched for it. */
    public static final String MEANING = "=_";

    private final Map<String, String> keys;
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    /** @param keys the term that stands for a name, by the name's terms separated by blanks */
    public Contractions(Map<String, String> keys) {
        this.keys = new TreeMap<>(keys);
        this.keys.forEach((name, key) -> {
            List<String> terms = List.of(name.split(" "));
            byFirst.computeIfAbsent(terms.getFirst(), first -> new ArrayList<>())
                    .add(new Name(terms, key));
        });
        byFirst.values().forEach(names -> names.sort(Name.LONGEST_FIRST));
    }

    private record Name(List<String> terms, String key) {
        static final Comparator<Name> LONGEST_FIRST = Comparator.comparingInt(name -> -name.terms.size());

        /** Whether it goes on in a text as it began at a place. */
        boolean isAt(List<String> text, int start) {
            int length = terms.size();
            if (length == 1 || start + length > text.size()) {
                return false;
            }
            int same = 1;
            while (same < length && terms.get(same).equals(text.get(start + same))) {
                same++;
            }
            return same == length;
        }
    }

    /** A contraction found in a text. */
    public record Found(int start, int length, String key) {}

    public Map<String, String> keys() {
        return keys;
    }

    /** Those that are looked for in queries. */
    public Contractions inQueries() {
        Map<String, String> looked = new TreeMap<>(keys);
        looked.values().removeIf(key -> key.startsWith(MEANING));
        return new Contractions(looked);
    }

    /** The longest contraction that starts at a place; null if there is none. */
    @org.jspecify.annotations.Nullable
    public Found at(List<String> terms, int start) {
        for (Name name : byFirst.getOrDefault(terms.get(start), List.of())) {
            if (name.isAt(terms, start)) {
                return new Found(start, name.terms.size(), name.key);
            }
        }
        return null;
    }
}

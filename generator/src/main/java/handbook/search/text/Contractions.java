package handbook.search.text;

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
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    /** @param keys the term that stands for a name, by the name's terms separated by blanks */
    public Contractions(Map<String, String> keys) {
        this.keys = new TreeMap<>(keys);
        this.keys.keySet().forEach(name -> {
            String[] terms = name.split(" ");
            longestByFirst.merge(terms[0], terms.length, Math::max);
        });
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
        int longest = Math.min(longestByFirst.getOrDefault(terms.get(start), 0), terms.size() - start);
        for (int length = longest; length > 1; length--) {
            String key = keys.get(String.join(" ", terms.subList(start, start + length)));
            if (key != null) {
                return new Found(start, length, key);
            }
        }
        return null;
    }
}

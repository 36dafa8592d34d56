package handbook.search.files;

import handbook.search.documents.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** What words mean, as the manifest writes it: what is said of several words is written once. */
final class WrittenVocabulary {
    /** What keys begin with that follow from their name. */
    private static final List<String> PREFIXES = List.of("=", "=_");

    private WrittenVocabulary() {}

    /** Each key with its names; of keys that follow from their names the beginning alone. */
    static List<List<String>> contractions(Vocabulary vocabulary) {
        return grouped(vocabulary.contractions().keys(), WrittenVocabulary::shortened).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Terms, and what is looked for besides each of them. */
    static List<List<String>> also(Vocabulary vocabulary) {
        return grouped(vocabulary.also(), (term, others) -> String.join(" ", others)).entrySet().stream()
                .map(entry -> List.of(String.join(" ", entry.getValue()), entry.getKey()))
                .toList();
    }

    private static <V> Map<String, Set<String>> grouped(Map<String, V> all, BiFunction<String, V, String> group) {
        Map<String, Set<String>> groups = new TreeMap<>();
        all.forEach((word, value) -> groups.computeIfAbsent(group.apply(word, value), first -> new TreeSet<>())
                .add(word));
        return groups;
    }

    private static String shortened(String name, String key) {
        return PREFIXES.stream()
                .filter(prefix -> key.equals(prefix + name.replace(' ', '_')))
                .findFirst()
                .orElse(key);
    }

    private static List<String> line(String first, Collection<String> rest) {
        List<String> line = new ArrayList<>(List.of(first));
        line.addAll(rest);
        return line;
    }
}

package handbook.search.documents;

import handbook.model.site.SearchWords;
import handbook.search.text.Analyser;
import handbook.search.text.Contractions;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What everyday words mean, as terms; one of several words is a contraction, made here if it is none yet. */
final class EverydayWords {
    private static final String KEY = "=";

    private final Analyser analyser;
    private final Map<String, String> contractions;

    EverydayWords(Analyser analyser, Map<String, String> contractions) {
        this.analyser = analyser;
        this.contractions = contractions;
    }

    /** What is looked for besides each word. */
    SortedMap<String, List<String>> of(List<SearchWords> all) {
        List<SearchWords> entries =
                all.stream().filter(entry -> !entry.means().isEmpty()).toList();
        SortedMap<String, Set<String>> found = new TreeMap<>();
        // What can be typed comes first, so that a phrase that is a meaning elsewhere is looked for in queries.
        entries.forEach(entry -> terms(entry.words(), KEY));
        entries.stream().filter(SearchWords::bothWays).forEach(entry -> terms(entry.means(), KEY));
        for (SearchWords entry : entries) {
            List<String> words = terms(entry.words(), KEY);
            List<String> means = terms(entry.means(), Contractions.MEANING);
            add(words, means, found);
            if (entry.bothWays()) {
                add(means, words, found);
            }
        }
        SortedMap<String, List<String>> also = new TreeMap<>();
        found.forEach((word, others) -> also.put(word, List.copyOf(others)));
        return Collections.unmodifiableSortedMap(also);
    }

    private static void add(List<String> words, List<String> others, Map<String, Set<String>> found) {
        for (String word : words) {
            Set<String> known = found.computeIfAbsent(word, first -> new LinkedHashSet<>());
            others.stream().filter(other -> !other.equals(word)).forEach(known::add);
        }
    }

    private List<String> terms(List<String> texts, String prefix) {
        return texts.stream()
                .map(text -> term(text, prefix))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> term(String text, String prefix) {
        List<String> terms = analyser.terms(text);
        return terms.size() < 2
                ? terms.stream().findFirst()
                : Optional.of(
                        contractions.computeIfAbsent(String.join(" ", terms), name -> prefix + name.replace(' ', '_')));
    }
}

package handbook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What is done to a ranking before readers see it. */
final class Ranking {
    private final Map<Integer, List<Integer>> successors;
    private final Map<Integer, Integer> firstOfPage = new HashMap<>();

    Ranking(Manifest manifest) {
        this.successors = manifest.successors();
        manifest.pages().forEach((first, count) -> {
            for (int document = first; document < first + count; document++) {
                firstOfPage.put(document, first);
            }
        });
    }

    /**
     * The documents of each result, a result for each page.
     *
     * @param first what comes before all other documents, one after another
     */
    List<List<Integer>> results(List<Hit> hits, List<IntPredicate> first) {
        List<Integer> ranked = hits.stream().map(Hit::document).toList();
        Set<Integer> placed = new LinkedHashSet<>();
        first.forEach(wanted -> ranked.stream().filter(wanted::test).forEach(placed::add));
        Set<Integer> found = new LinkedHashSet<>(ranked);
        for (int document : ranked) {
            if (!placed.contains(document)) {
                for (int successor : successors.getOrDefault(document, List.of())) {
                    if (found.contains(successor)) {
                        placed.add(successor);
                    }
                }
                placed.add(document);
            }
        }
        Map<Integer, List<Integer>> pages = new LinkedHashMap<>();
        for (int document : placed) {
            pages.computeIfAbsent(firstOfPage.getOrDefault(document, document), page -> new ArrayList<>())
                    .add(document);
        }
        return List.copyOf(pages.values());
    }
}

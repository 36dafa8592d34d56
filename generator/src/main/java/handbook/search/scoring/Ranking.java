package handbook.search.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What is done to a ranking before readers see it. */
public final class Ranking {
    private final Map<Integer, Integer> pages;
    private final Map<Integer, List<Integer>> successors;
    private final Map<Integer, Integer> firstOfPage = new HashMap<>();

    /**
     * @param pages how many documents each page has that has several, by its first document
     * @param successors the documents that took the place of a document
     */
    public Ranking(Map<Integer, Integer> pages, Map<Integer, List<Integer>> successors) {
        this.pages = pages;
        this.successors = successors;
        pages.forEach((first, count) -> {
            for (int document = first; document < first + count; document++) {
                firstOfPage.put(document, first);
            }
        });
    }

    public List<Integer> successors(int document) {
        return successors.getOrDefault(document, List.of());
    }

    /** The documents of the page that a document is on. */
    public IntStream samePage(int document) {
        int first = firstOfPage.getOrDefault(document, document);
        return IntStream.range(first, first + pages.getOrDefault(first, 1));
    }

    /**
     * The documents of each result, a result for each page.
     *
     * @param ranked what was found, best first
     * @param first what comes before all other documents, one after another
     */
    public List<List<Integer>> results(List<Integer> ranked, List<IntPredicate> first) {
        Set<Integer> placed = new LinkedHashSet<>();
        first.forEach(wanted -> ranked.stream().filter(wanted::test).forEach(placed::add));
        Set<Integer> found = new LinkedHashSet<>(ranked);
        for (int document : ranked) {
            if (!placed.contains(document)) {
                for (int successor : successors(document)) {
                    if (found.contains(successor)) {
                        placed.add(successor);
                    }
                }
                placed.add(document);
            }
        }
        Map<Integer, List<Integer>> results = new LinkedHashMap<>();
        for (int document : placed) {
            results.computeIfAbsent(firstOfPage.getOrDefault(document, document), page -> new ArrayList<>())
                    .add(document);
        }
        return List.copyOf(results.values());
    }
}

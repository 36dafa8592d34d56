package handbook.search.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes results of the documents found: pages, ranked by their whole evidence. */
public final class Ranking {
    private static final int FEW = 2;

    private final int documents;
    private final Map<Integer, List<Integer>> successors;
    private final Settings settings;
    private final int[] firstOfPage;

    /**
     * @param documents how many there are
     * @param pages how many documents each page has that has several, by its first document, which is its own
     * @param successors the documents that took the place of a document
     */
    public Ranking(
            int documents, Map<Integer, Integer> pages, Map<Integer, List<Integer>> successors, Settings settings) {
        this.documents = documents;
        this.successors = Map.copyOf(successors);
        this.settings = settings;
        this.firstOfPage = IntStream.range(0, documents).toArray();
        pages.forEach((first, count) -> Arrays.fill(firstOfPage, first, first + count, first));
    }

    /**
     * What readers get.
     *
     * @param pages for each result the page's own document, then its others that were found, best first
     * @param scores of the pages
     * @param partial whether no page has all the words
     * @param bothFirst of two words: how many results have both, if others follow them; else 0
     */
    public record Results(List<List<Integer>> pages, List<Float> scores, boolean partial, int bothFirst) {
        public static final Results NONE = new Results(List.of(), List.of(), false, 0);
    }

    /**
     * What was looked for.
     *
     * @param words how many words
     * @param required those that every page must have, a bit for each
     * @param names those that something goes by, a bit for each
     * @param isNamed whether one of them is a name; asked only where it matters
     * @param missing how many more nothing contains, unless what is said of a name
     * @param isQuoted whether pages were found by a quotation
     */
    public record Asked(int words, int required, int names, BooleanSupplier isNamed, int missing, boolean isQuoted) {
        public static final Asked ONE = new Asked(1, 0, 0, () -> false, 0, false);
    }

    public List<Integer> successors(int document) {
        return successors.getOrDefault(document, List.of());
    }

    /** The page's own document. */
    public int pageOf(int document) {
        return firstOfPage[document];
    }

    /**
     * The results, a result for each page.
     *
     * @param hits what was found, best first
     * @param first what comes before all other pages, one after another
     */
    public Results results(List<Hit> hits, Asked asked, List<IntPredicate> first) {
        int words = asked.words();
        int required = asked.required();
        Weights weights = Weights.of(hits, words, asked.missing(), documents);
        List<Page> pages = pages(hits, weights);
        boolean isWhole = asked.missing() == 0
                && hits.stream().anyMatch(hit -> weights.isAll(hit.words()) && (words <= FEW || hit.foremost() != 0));
        if (!isWhole && !asked.isQuoted() && areAboutSomethingElse(pages, asked, weights)) {
            return Results.NONE;
        }
        List<Page> kept = pages.stream()
                .filter(page -> (page.words & required) == required)
                .filter(page -> words <= FEW || weights.share(page.words) >= settings.minimum())
                .toList();
        boolean partial = kept.stream().noneMatch(page -> weights.isAll(page.words));
        Map<Integer, Page> placed = new LinkedHashMap<>();
        first.forEach(wanted -> kept.stream()
                .filter(page -> page.documents.stream().anyMatch(wanted::test))
                .sorted(Page::bestFirst)
                .forEach(page -> placed.putIfAbsent(page.own(), page)));
        Comparator<Page> bothFirst = Comparator.comparing(page -> words == FEW && !weights.isAll(page.words));
        place(kept.stream().sorted(bothFirst.thenComparing(Page::bestFirst)).toList(), placed);
        List<Page> results = List.copyOf(placed.values());
        int whole = (int)
                results.stream().takeWhile(page -> weights.isAll(page.words)).count();
        return new Results(
                results.stream().map(Page::documents).toList(),
                results.stream().map(Page::score).toList(),
                partial,
                words == FEW && whole < results.size() ? whole : 0);
    }

    /** Whether even the page that says most leaves too much of the question unsaid; never where something goes by a telling word of it, or it has a name. */
    private boolean areAboutSomethingElse(List<Page> pages, Asked asked, Weights weights) {
        int counted = asked.words() + asked.missing();
        if (counted < FEW || weights.isAnyTelling(asked.names())) {
            return false;
        }
        double most = 0;
        for (Page page : pages) {
            double foremost = weights.sum(page.foremost);
            most = Math.max(most, foremost + settings.aside() * (weights.sum(page.words) - foremost));
        }
        double unsaid = weights.sum(-1) - most + settings.unknown() * asked.missing() * weights.unknown();
        return unsaid > settings.unsaid() * weights.unknown() * counted * counted
                && !asked.isNamed().getAsBoolean();
    }

    /** Places pages in order, but successors above what they replaced. */
    private void place(List<Page> ranked, Map<Integer, Page> placed) {
        for (Page page : ranked) {
            if (!placed.containsKey(page.own())) {
                for (int successor : successors(page.own())) {
                    ranked.stream()
                            .filter(other -> other.own() == successor)
                            .forEach(next -> placed.putIfAbsent(successor, next));
                }
                placed.putIfAbsent(page.own(), page);
            }
        }
    }

    private List<Page> pages(List<Hit> hits, Weights weights) {
        Map<Integer, List<Hit>> byPage = new LinkedHashMap<>();
        hits.forEach(hit -> byPage.computeIfAbsent(pageOf(hit.document()), page -> new ArrayList<>())
                .add(hit));
        return byPage.entrySet().stream()
                .map(entry -> page(entry.getKey(), entry.getValue(), weights))
                .toList();
    }

    private Page page(int own, List<Hit> found, Weights weights) {
        List<Integer> documents = new ArrayList<>(List.of(own));
        double score = found.getFirst().score();
        int words = 0;
        int foremost = 0;
        for (Hit hit : found) {
            words |= hit.words();
            foremost |= hit.foremost();
            if (hit.document() == own) {
                score += settings.own() * hit.score();
            } else {
                documents.add(hit.document());
            }
        }
        score += found.size() > 1 ? settings.next() * found.get(1).score() : 0;
        score *= 1
                - settings.coverage() * (1 - weights.share(words))
                - settings.prominence() * (1 - weights.share(foremost));
        return new Page(List.copyOf(documents), (float) score, words, foremost);
    }

    /**
     * A page that was found.
     *
     * @param documents its own first
     * @param words the words that it has, a bit for each
     * @param foremost those of them that stand in a title, headings, a summary or names of it
     */
    private record Page(List<Integer> documents, float score, int words, int foremost) {
        static int bestFirst(Page one, Page other) {
            int byScore = Float.compare(other.score, one.score);
            return byScore != 0 ? byScore : Integer.compare(one.own(), other.own());
        }

        int own() {
            return documents.getFirst();
        }
    }

    /**
     * How telling each word of a query is.
     *
     * @param words by their place in the query
     * @param unknown how telling one is that nothing contains
     * @param total of all, and of those that nothing contains
     */
    private record Weights(float[] words, float unknown, double total) {
        private static final double TELLING = 0.5;

        static Weights of(List<Hit> hits, int words, int missing, int documents) {
            int[] found = new int[words];
            for (Hit hit : hits) {
                for (int word = 0; word < words; word++) {
                    found[word] += hit.words() >> word & 1;
                }
            }
            float unknown = weight(documents, 0);
            double total = missing * (double) unknown;
            float[] weights = new float[words];
            for (int word = 0; word < words; word++) {
                weights[word] = weight(documents, found[word]);
                total += weights[word];
            }
            return new Weights(weights, unknown, total);
        }

        private static float weight(int documents, long documentFrequency) {
            return (float) Math.log(1 + (documents - documentFrequency + 0.5D) / (documentFrequency + 0.5D));
        }

        boolean isAll(int mask) {
            return mask == (1 << words.length) - 1;
        }

        boolean isAnyTelling(int mask) {
            return IntStream.range(0, words.length)
                    .anyMatch(word -> (mask >> word & 1) == 1 && words[word] >= TELLING * unknown);
        }

        double sum(int mask) {
            double sum = 0;
            for (int word = 0; word < words.length; word++) {
                sum += (mask >> word & 1) * words[word];
            }
            return sum;
        }

        double share(int mask) {
            return words.length == 0 ? 1 : sum(mask) / total;
        }
    }
}

package handbook.relevance;

import handbook.relevance.Measures.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How well one or more searches answer, as a table.
 *
 * @param answers by the search's name
 */
public record RelevanceReport(Map<String, List<Answer>> answers) {
    /** All kinds but {@link JudgedQuery#NONE}. */
    public static final String ALL = "all";

    public RelevanceReport {
        answers = new LinkedHashMap<>(answers);
    }

    /** The measures of one row of the table. */
    public Measures measures(String search, String half, String kind) {
        Predicate<JudgedQuery> wanted = query -> query.half().equals(half)
                && (query.kind().equals(kind)
                        || kind.equals(ALL) && !query.kind().equals(JudgedQuery.NONE));
        return Measures.of(answers.getOrDefault(search, List.of()).stream()
                .filter(answer -> wanted.test(answer.query()))
                .toList());
    }

    /** The report in Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("""
                # How well the search answers

                Made by `./handbook relevance` from [judged.tsv](judged.tsv). The search is tuned on the half `tune` only and judged on the
                half `report`. nDCG@10 and MRR@10: 1 is best. Found: a good page among the first three. Empty: queries that found
                nothing, which is right for the kind `none` and wrong for all others. First and Five: a page of grade 3 is first, or among five.

                | Search | Half | Kind | Queries | nDCG@10 | MRR@10 | Found | Empty | First | Five |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (String search : answers.keySet()) {
            for (String half : named(JudgedQuery::half)) {
                for (String kind : kinds()) {
                    text.append(row(search, half, kind));
                }
            }
        }
        return text.toString();
    }

    private String row(String search, String half, String kind) {
        Measures row = measures(search, half, kind);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
                search,
                half,
                kind,
                row.queries(),
                row.ndcg(),
                row.mrr(),
                row.found(),
                row.empty(),
                row.first(),
                row.five());
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(ALL));
        kinds.addAll(named(JudgedQuery::kind));
        return kinds;
    }

    private List<String> named(Function<JudgedQuery, String> name) {
        return answers.values().stream()
                .flatMap(List::stream)
                .map(answer -> name.apply(answer.query()))
                .distinct()
                .toList();
    }
}

package handbook.relevance;

import java.util.List;

/**
 * How well queries were answered, on average.
 *
 * @param queries how many
 * @param ndcg normalised discounted cumulative gain of the first ten results, gain 2^grade - 1 (Järvelin and Kekäläinen 2002)
 * @param mrr the reciprocal rank of the first result among ten that is graded 2 or 3
 * @param found the share of queries with such a result among the first three
 * @param empty the share of queries that found nothing
 * @param first the share of queries whose first result is graded 3
 * @param five the share of queries with such a result among the first five
 */
public record Measures(int queries, double ndcg, double mrr, double found, double empty, double first, double five) {
    private static final int DEPTH = 10;
    private static final int TOP = 3;
    private static final int FIVE = 5;
    private static final int GOOD = 2;
    private static final int BEST = 3;

    /** A query with what was found for it, best first. */
    public record Answer(JudgedQuery query, List<String> found) {
        public Answer {
            found = found.stream().distinct().toList();
        }
    }

    public static Measures of(List<Answer> answers) {
        return new Measures(
                answers.size(),
                mean(answers, Measures::ndcg),
                mean(answers, Measures::reciprocalRank),
                mean(answers, answer -> reciprocalRank(answer) >= 1.0 / TOP ? 1 : 0),
                mean(answers, answer -> answer.found.isEmpty() ? 1 : 0),
                mean(answers, answer -> answersWithin(answer, 1)),
                mean(answers, answer -> answersWithin(answer, FIVE)));
    }

    private static int answersWithin(Answer answer, int depth) {
        return answer.found.stream().limit(depth).anyMatch(page -> answer.query.grade(page) == BEST) ? 1 : 0;
    }

    private static double mean(List<Answer> answers, java.util.function.ToDoubleFunction<Answer> measure) {
        return answers.stream().mapToDouble(measure).average().orElse(0);
    }

    static double ndcg(Answer answer) {
        List<Integer> got = answer.found.stream().map(answer.query::grade).toList();
        List<Integer> best = answer.query.grades().values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        double ideal = gain(best);
        return ideal == 0 ? 0 : gain(got) / ideal;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    static double reciprocalRank(Answer answer) {
        for (int i = 0; i < Math.min(DEPTH, answer.found.size()); i++) {
            if (answer.query.grade(answer.found.get(i)) >= GOOD) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}

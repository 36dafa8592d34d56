package handbook.search.client;

import handbook.search.documents.Field;
import handbook.search.files.ShardTerm;
import handbook.search.query.Engine;
import handbook.search.query.ExpandedQuery;
import handbook.search.query.ExpandedQuery.Clause;
import handbook.search.scoring.FieldScorer;
import handbook.search.scoring.Hit;
import handbook.search.scoring.Joined;
import handbook.search.scoring.Postings;
import handbook.search.scoring.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Answers from the published files, as the browser does: the reference for other clients. */
public final class FileEngine implements Engine {
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparing(Hit::score).reversed().thenComparing(Hit::document);

    private final SearchFiles files;
    private final Settings settings;
    private final Map<Field, FieldScorer> scorers = new EnumMap<>(Field.class);

    public FileEngine(SearchFiles files) {
        this.files = files;
        this.settings = files.manifest().settings();
        for (Field field : Field.ALL) {
            scorers.put(field, new FieldScorer(field, files.manifest().statistics(field)));
        }
    }

    @Override
    public List<Hit> search(ExpandedQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        Totals totals = new Totals(files.manifest().documents());
        query.words().forEach(word -> totals.addWord(word(word), word(word, Field.FOREMOST)));
        query.phrases().forEach(phrase -> totals.addPhrase(phrase(phrase)));
        query.excludedWords().forEach(term -> totals.exclude(word(new Clause(term, List.of(), List.of()))));
        query.excludedPhrases().forEach(phrase -> totals.exclude(phrase(phrase)));
        return totals.hits().stream().sorted(BEST_FIRST).toList();
    }

    private BestOf word(Clause word) {
        return word(word, Field.ALL);
    }

    private BestOf word(Clause word, List<Field> fields) {
        BestOf best = new BestOf(files.manifest().documents(), settings.tie());
        for (Field field : fields) {
            float boost = settings.boost(field);
            addTerms(best, field, boost, List.of(word.term()));
            word.variants().forEach(term -> addTerms(best, field, boost * settings.synonym(), List.of(term)));
            addTerms(best, field, boost * settings.prefix(), word.completions());
        }
        return best;
    }

    /** Adds what one term scores, or several as if they were one. */
    private void addTerms(BestOf best, Field field, float boost, List<String> terms) {
        List<Postings> lists = terms.stream()
                .flatMap(term -> files.find(term).stream())
                .map(term -> term.in(field))
                .filter(postings -> postings.size() > 0)
                .toList();
        if (lists.isEmpty()) {
            return;
        }
        int most = lists.stream().mapToInt(Postings::size).max().orElse(0);
        Postings joined = lists.size() == 1
                ? lists.getFirst()
                : Joined.of(lists, files.manifest().documents());
        addScores(best, field, scorer(field).weight(boost, most), joined);
    }

    private BestOf phrase(List<String> terms) {
        BestOf best = new BestOf(files.manifest().documents(), settings.tie());
        List<ShardTerm> found = new ArrayList<>();
        terms.forEach(term -> files.find(term).ifPresent(found::add));
        if (found.size() < terms.size()) {
            return best;
        }
        for (Field field : Field.OF_WORDS) {
            int[] documentFrequencies =
                    found.stream().mapToInt(term -> term.in(field).size()).toArray();
            float weight = scorer(field).weight(settings.boost(field), documentFrequencies);
            addScores(best, field, weight, PhrasePostings.of(found, field, files));
        }
        return best;
    }

    private void addScores(BestOf best, Field field, float weight, Postings postings) {
        for (int i = 0; i < postings.size(); i++) {
            float score = scorer(field).score(weight, postings.frequencies()[i], postings.norms()[i]);
            best.add(postings.documents()[i], score);
        }
    }

    private FieldScorer scorer(Field field) {
        return java.util.Objects.requireNonNull(scorers.get(field));
    }

    /** The score of each document for one clause: its best part, and a little of the others. */
    private static final class BestOf {
        private final float[] best;
        private final double[] others;
        private final float tie;

        BestOf(int documents, float tie) {
            this.best = new float[documents];
            this.others = new double[documents];
            this.tie = tie;
        }

        void add(int document, float score) {
            others[document] += Math.min(best[document], score);
            best[document] = Math.max(best[document], score);
        }

        float score(int document) {
            return (float) (best[document] + others[document] * tie);
        }
    }

    /** What the clauses come to, for each document. */
    private static final class Totals {
        private final double[] sums;
        private final int[] words;
        private final int[] foremost;
        private final int[] phrases;
        private final boolean[] excluded;
        private int wordsAdded;
        private int phrasesAdded;

        Totals(int documents) {
            this.sums = new double[documents];
            this.words = new int[documents];
            this.foremost = new int[documents];
            this.phrases = new int[documents];
            this.excluded = new boolean[documents];
        }

        void addWord(BestOf clause, BestOf first) {
            for (int document = 0; document < foremost.length; document++) {
                foremost[document] |= first.score(document) > 0 ? 1 << wordsAdded : 0;
            }
            add(clause, words, 1 << wordsAdded++);
        }

        void addPhrase(BestOf clause) {
            add(clause, phrases, 1 << phrasesAdded++);
        }

        private void add(BestOf clause, int[] found, int bit) {
            for (int document = 0; document < sums.length; document++) {
                float score = clause.score(document);
                if (score > 0) {
                    sums[document] += score;
                    found[document] |= bit;
                }
            }
        }

        void exclude(BestOf clause) {
            for (int document = 0; document < sums.length; document++) {
                excluded[document] |= clause.score(document) > 0;
            }
        }

        List<Hit> hits() {
            int all = (1 << wordsAdded) - 1;
            int allPhrases = (1 << phrasesAdded) - 1;
            List<Hit> hits = new ArrayList<>();
            for (int document = 0; document < sums.length; document++) {
                boolean found = phrasesAdded == 0 ? words[document] != 0 : words[document] == all;
                if (found && phrases[document] == allPhrases && !excluded[document]) {
                    hits.add(new Hit(document, (float) sums[document], words[document], foremost[document]));
                }
            }
            return hits;
        }
    }
}

package handbook.search.query;

import handbook.search.documents.Vocabulary;
import handbook.search.query.ExpandedQuery.Clause;
import handbook.search.query.ExpandedQuery.Correction;
import handbook.search.scoring.Settings;
import handbook.search.text.Analyser;
import handbook.search.text.Contractions;
import handbook.search.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Spells a query out: codes, synonyms, completions and corrections. */
public final class Expander {
    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_BEGUN = 3;
    private static final int SHORTEST_FURTHER = 2;

    private final Settings settings;
    private final Vocabulary vocabulary;
    private final Contractions contractions;
    private final TermLookup lookup;
    private final Analyser analyser;

    public Expander(Settings settings, Vocabulary vocabulary, TermLookup lookup, Analyser analyser) {
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.contractions = vocabulary.contractions().inQueries();
        this.lookup = lookup;
        this.analyser = analyser;
    }

    /** @param typing whether the reader has not finished writing */
    public ExpandedQuery expand(QueryText query, boolean typing) {
        List<Word> words = query.words();
        List<Codes.Code> codes = Codes.of(words, lookup);
        Map<String, Set<String>> keys = contractionKeys(words);
        codes.forEach(code -> words.subList(code.start(), code.start() + code.length())
                .forEach(word -> add(code.term(), word.term(), keys)));
        Optional<Word> last = words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
        List<Clause> clauses = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Word> wanted = wanted(words, query);
        for (Word word : wanted) {
            boolean isLast = last.filter(word::equals).isPresent();
            boolean isUnfinished = isLast && typing && query.endsInWord();
            boolean hasOthers = wanted.size() > 1;
            boolean isBegun = isUnfinished && isBegun(word, hasOthers);
            boolean completes = isUnfinished && hasOthers && word.surface().length() >= SHORTEST_FURTHER
                    || isLast
                            && word.surface().length() >= SHORTEST_BEGUN
                            && (isUnfinished || !lookup.knows(word.term()));
            Clause clause = clause(word, isBegun, completes ? mostCompletions(word, isUnfinished) : 0, keys);
            if (isMatchable(clause)) {
                clauses.add(clause);
                continue;
            }
            if (isBegun) {
                continue;
            }
            Optional<String> better = Spelling.correction(word.surface(), lookup.wordsLike(word.surface()))
                    .map(TermLookup.SurfaceWord::text);
            if (better.isPresent()) {
                String term = analyser.stem(better.get());
                corrections.add(new Correction(word.surface(), better.get()));
                clauses.add(new Clause(term, variants(term, Set.of()), List.of()));
            } else {
                missing.add(word.surface());
            }
        }
        List<List<String>> phrases = new ArrayList<>();
        for (List<String> phrase : query.phrases()) {
            if (phrase.size() == 1) {
                clauses.add(new Clause(phrase.getFirst(), List.of(), List.of()));
            } else {
                phrases.add(phrase);
            }
        }
        return new ExpandedQuery(
                merged(clauses),
                phrases,
                query.excludedWords(),
                query.excludedPhrases(),
                query.hasPhrasesOrExclusions() ? Optional.empty() : code(words, codes),
                corrections,
                missing);
    }

    private boolean isMatchable(Clause clause) {
        return lookup.knows(clause.term())
                || !clause.variants().isEmpty()
                || !clause.completions().isEmpty();
    }

    /** Each word once, without stop words where anything else is left. */
    private List<Word> wanted(List<Word> words, QueryText query) {
        List<Word> telling = words.stream()
                .filter(word -> !settings.stopWords().contains(word.surface()))
                .toList();
        List<Word> kept = telling.isEmpty() && query.phrases().isEmpty() ? words : telling;
        Set<String> seen = new HashSet<>();
        return kept.stream()
                .filter(word -> seen.add(word.term()))
                .limit(MOST_WORDS)
                .toList();
    }

    private Clause clause(Word word, boolean isBegun, int mostCompletions, Map<String, Set<String>> keys) {
        String term = word.term();
        return new Clause(
                isBegun ? "" : term,
                variants(term, keys.getOrDefault(term, Set.of())),
                completions(word, mostCompletions));
    }

    /** Whether a word being written is only the beginning of others so far: then it is not looked for itself. */
    private boolean isBegun(Word word, boolean hasOthers) {
        String surface = word.surface();
        boolean isCode = surface.chars().anyMatch(Character::isDigit);
        if (isCode || vocabulary.contractions().keys().containsValue(word.term())) {
            return false;
        }
        if (surface.length() == 1 && hasOthers) {
            return true;
        }
        List<TermLookup.SurfaceWord> like = lookup.wordsLike(surface);
        Set<String> longer = Spelling.longerTerms(word, like, analyser::stem);
        boolean isWord = longer.contains(word.term())
                || like.stream().anyMatch(other -> other.text().equals(surface));
        return !isWord && (!longer.isEmpty() || surface.length() < SHORTEST_BEGUN);
    }

    /** The more of a word being written is there, the more it may be the beginning of. */
    private int mostCompletions(Word word, boolean isUnfinished) {
        int most = settings.completions();
        return isUnfinished ? Math.min(most, Math.max(1, word.surface().length() - SHORTEST_FURTHER)) : most;
    }

    private List<String> completions(Word word, int most) {
        return most == 0
                ? List.of()
                : Spelling.longerTerms(word, lookup.wordsLike(word.surface()), analyser::stem).stream()
                        .filter(other -> !other.equals(word.term()))
                        .limit(most)
                        .sorted()
                        .toList();
    }

    private List<String> variants(String term, Set<String> keys) {
        Set<String> variants = new LinkedHashSet<>();
        vocabulary.synonyms().stream().filter(group -> group.contains(term)).forEach(variants::addAll);
        variants.addAll(keys);
        Stream.concat(Stream.of(term), keys.stream()).map(vocabulary::also).forEach(variants::addAll);
        variants.remove(term);
        return variants.stream().filter(lookup::knows).toList();
    }

    /** The keys of the contractions that each term is part of. */
    private Map<String, Set<String>> contractionKeys(List<Word> words) {
        List<String> terms = words.stream().map(Word::term).toList();
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Contractions.Found found = contractions.at(terms, i);
            if (found != null) {
                terms.subList(i, i + found.length()).forEach(term -> add(found.key(), term, keys));
            }
        }
        return keys;
    }

    private static void add(String key, String term, Map<String, Set<String>> keys) {
        keys.computeIfAbsent(term, first -> new LinkedHashSet<>()).add(key);
    }

    /** The code that the whole query is, if it is one. */
    private static Optional<String> code(List<Word> words, List<Codes.Code> codes) {
        if (words.size() == 1) {
            String term = words.getFirst().term();
            boolean mixed = Codes.isWhole(term);
            return Optional.of(term).filter(any -> mixed);
        }
        return codes.stream()
                .filter(code -> code.length() == words.size())
                .map(Codes.Code::term)
                .findFirst();
    }

    /** Corrections and quoted words may repeat another word. */
    private static List<Clause> merged(List<Clause> clauses) {
        Map<String, Clause> byTerm = new LinkedHashMap<>();
        clauses.forEach(clause -> byTerm.putIfAbsent(clause.term(), clause));
        return List.copyOf(byTerm.values());
    }
}

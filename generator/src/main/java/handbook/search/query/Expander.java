package handbook.search.query;

import handbook.search.documents.Vocabulary;
import handbook.search.query.ExpandedQuery.Clause;
import handbook.search.query.ExpandedQuery.Correction;
import handbook.search.query.TermLookup.SurfaceWord;
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

/** Spells a query out: codes, compounds, synonyms, completions and corrections. */
public final class Expander {
    private static final int MOST_WORDS = 16;

    private final Vocabulary vocabulary;
    private final Contractions contractions;
    private final TermLookup lookup;
    private final Analyser analyser;
    private final Resolver resolver;
    private final Completer completer;

    public Expander(Settings settings, Vocabulary vocabulary, TermLookup lookup, Analyser analyser) {
        this.vocabulary = vocabulary;
        this.contractions = vocabulary.contractions().inQueries();
        this.lookup = lookup;
        this.analyser = analyser;
        this.resolver = new Resolver(lookup, analyser, Set.copyOf(settings.stopWords()));
        this.completer = new Completer(settings.completions(), vocabulary.contractions(), lookup, this::termOf);
    }

    /** @param typing whether the reader has not finished writing */
    public ExpandedQuery expand(QueryText query, boolean typing) {
        return new Expansion(query, typing).expanded();
    }

    /**
     * The known terms that may stand for a term.
     *
     * @param keys of the contractions and compounds that it is part of
     * @param others that the reader may have meant by it
     */
    private List<String> variants(String term, Set<String> keys, Stream<String> others) {
        Stream<String> synonyms = vocabulary.synonyms().stream()
                .filter(group -> group.contains(term))
                .flatMap(List::stream);
        Stream<String> also = Stream.concat(Stream.of(term), keys.stream())
                .map(vocabulary::also)
                .flatMap(List::stream);
        return Stream.of(synonyms, keys.stream(), also, others)
                .flatMap(terms -> terms)
                .distinct()
                .filter(other -> !other.equals(term) && lookup.knows(other))
                .toList();
    }

    private String termOf(SurfaceWord word) {
        return word.isName() ? word.text() : analyser.stem(word.text());
    }

    /** Corrections and quoted words may repeat another word. */
    private static List<Clause> merged(List<Clause> clauses) {
        Map<String, Clause> byTerm = new LinkedHashMap<>();
        clauses.forEach(clause -> byTerm.putIfAbsent(clause.term(), clause));
        return List.copyOf(byTerm.values());
    }

    /** Whether a word of a query, or a code that stands for it, is a name. It may read more of the index than the query did. */
    public boolean goesByName(ExpandedQuery query) {
        return query.words().stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word.term()), word.variants().stream().filter(Codes::isWhole)))
                .anyMatch(resolver::isTellingName);
    }

    /** One query on its way. */
    private final class Expansion {
        private final QueryText query;
        private final boolean unfinished;
        private final List<Word> words;
        private final List<Codes.Code> codes;
        /** The keys of the contractions and compounds that each term is part of. */
        private final Map<String, Set<String>> keys = new LinkedHashMap<>();

        private final List<Clause> clauses = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Correction> offered = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        /** Whether the last word is only begun. */
        private boolean isBegun;

        Expansion(QueryText query, boolean typing) {
            this.query = query;
            this.unfinished = typing && query.endsInWord();
            this.words = resolver.resolved(query.words());
            this.codes = Codes.of(words, lookup, resolver);
        }

        ExpandedQuery expanded() {
            addContractions();
            codes.forEach(this::addCode);
            List<Word> wanted = wanted();
            wanted.forEach(word -> expand(word, wanted.size() > 1));
            List<String> required = query.phrases().stream()
                    .filter(phrase -> phrase.size() == 1)
                    .map(phrase -> resolver.terms(phrase).getFirst())
                    .toList();
            required.forEach(term -> clauses.add(new Clause(term, List.of(), List.of())));
            return new ExpandedQuery(
                    words.stream().map(this::typed).toList(),
                    merged(clauses),
                    required,
                    query.phrases().stream()
                            .filter(phrase -> phrase.size() > 1)
                            .map(resolver::terms)
                            .toList(),
                    resolver.terms(query.excludedWords()),
                    query.excludedPhrases().stream().map(resolver::terms).toList(),
                    query.hasPhrasesOrExclusions() ? Optional.empty() : code(),
                    corrections,
                    offered,
                    missing,
                    !missing.isEmpty() && missing.stream().noneMatch(Codes::hasDigit) && isNamed(wanted));
        }

        private void addContractions() {
            List<String> terms = query.words().stream().map(Word::term).toList();
            for (int i = 0; i < terms.size(); i++) {
                Contractions.Found found = contractions.at(terms, i);
                if (found != null) {
                    addKey(found.key(), i, found.length());
                }
            }
        }

        private void addCode(Codes.Code code) {
            if (code.replaces()) {
                words.subList(code.start(), code.start() + code.length()).stream()
                        .map(Word::term)
                        .filter(Codes::isTelling)
                        .forEach(part -> addKey(part, code.term()));
            } else {
                addKey(code.term(), code.start(), code.length());
            }
        }

        private void addKey(String key, int start, int length) {
            words.subList(start, start + length).forEach(word -> addKey(key, word.term()));
        }

        private void addKey(String key, String term) {
            keys.computeIfAbsent(term, first -> new LinkedHashSet<>()).add(key);
        }

        private Set<String> keysOf(Word word) {
            return keys.getOrDefault(word.term(), Set.of());
        }

        /** Each word once, without stop words where anything else is left. */
        private List<Word> wanted() {
            List<Word> joined = joined();
            List<Word> telling =
                    joined.stream().filter(word -> !resolver.isStopWord(word)).toList();
            List<Word> kept = telling.isEmpty() && query.phrases().isEmpty() ? joined : telling;
            Set<String> seen = new HashSet<>();
            return kept.stream()
                    .filter(word -> seen.add(word.term()))
                    .limit(MOST_WORDS)
                    .toList();
        }

        /** The words, with those that say nothing alone as one. */
        private List<Word> joined() {
            List<Word> joined = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                int at = i;
                Word word = words.get(i);
                List<Codes.Code> whole = codes.stream()
                        .filter(code -> code.replaces() && code.covers(at))
                        .toList();
                whole.stream()
                        .filter(code -> code.start() == at)
                        .forEach(code -> joined.add(word.withTerm(code.term())));
                if (whole.isEmpty()) {
                    joined.add(word);
                }
            }
            return joined;
        }

        /** @param hasOthers whether it is not the only word that is left */
        private void expand(Word word, boolean hasOthers) {
            boolean isUnfinished = unfinished && isLast(word);
            isBegun = isUnfinished && completer.isBegun(word, hasOthers);
            List<String> completions = isLast(word) ? completer.of(word, isUnfinished) : List.of();
            Clause clause = new Clause(
                    isBegun ? "" : word.term(),
                    variants(word.term(), keysOf(word), resolver.others(word)),
                    completions);
            boolean isKnown = lookup.knows(clause.term())
                    || !clause.variants().isEmpty()
                    || !clause.completions().isEmpty();
            if (isKnown) {
                clauses.add(clause);
            } else if (!isBegun && !isCorrected(word) && !isSplit(word)) {
                missing.add(word.surface());
            }
        }

        private String typed(Word word) {
            return isBegun && isLast(word) ? "" : word.term();
        }

        private boolean isLast(Word word) {
            return word.equals(words.getLast());
        }

        /** Puts the nearest word in the place of one that nobody wrote; of what is hardly a slip the nearest is only offered. */
        private boolean isCorrected(Word word) {
            List<SurfaceWord> known = lookup.wordsLike(word.surface());
            Optional<SurfaceWord> nearest = Spelling.correction(word.surface(), known);
            nearest.ifPresent(better -> {
                Correction correction = new Correction(word.surface(), better.text());
                if (Spelling.isEnglish(word.surface(), known) || Spelling.isOther(word.form(), better)) {
                    offered.add(correction);
                    missing.add(word.surface());
                } else {
                    corrections.add(correction);
                    add(termOf(better));
                }
            });
            return nearest.isPresent();
        }

        private boolean isSplit(Word word) {
            Optional<Spelling.Split> split = Spelling.split(
                    word.surface(), lookup.wordsLike(word.surface()), rest -> lookup.knows(analyser.stem(rest)));
            split.ifPresent(two -> {
                corrections.add(new Correction(word.surface(), two.first().text() + " " + two.rest()));
                add(termOf(two.first()));
                add(analyser.stem(two.rest()));
            });
            return split.isPresent();
        }

        private void add(String term) {
            clauses.add(new Clause(term, variants(term, Set.of(), Stream.empty()), List.of()));
        }

        /** The code that the whole query is, if it is one. */
        private Optional<String> code() {
            if (words.size() == 1) {
                String term = words.getFirst().term();
                boolean mixed = Codes.isWhole(term);
                return Optional.of(term).filter(any -> mixed);
            }
            return codes.stream()
                    .filter(code -> code.length() == words.size())
                    .map(Codes.Code::term)
                    .filter(lookup::isIdentifier)
                    .findFirst();
        }

        /** Whether a word that is looked for is a name, or part of one. */
        private boolean isNamed(List<Word> wanted) {
            return wanted.stream()
                    .flatMap(word -> Stream.concat(Stream.of(word.term()), keysOf(word).stream()))
                    .anyMatch(resolver::isTellingName);
        }
    }
}

package handbook.search.query;

import handbook.search.text.Analyser;
import handbook.search.text.Form;
import handbook.search.text.Names;
import handbook.search.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the terms by which the index knows a word of a query. Readers write names small, and words in capitals. */
final class Resolver {
    /** What one in so many documents has tells little, unless there are few. */
    private static final int COMMON = 16;

    private static final int FEW_DOCUMENTS = 128;
    private static final Pattern PLURAL = Pattern.compile("[^aeiouy]+.s");

    private final TermLookup lookup;
    private final Analyser analyser;
    private final Set<String> stopWords;

    Resolver(TermLookup lookup, Analyser analyser, Set<String> stopWords) {
        this.lookup = lookup;
        this.analyser = analyser;
        this.stopWords = stopWords;
    }

    List<Word> resolved(List<Word> words) {
        return words.stream().map(word -> word.withTerm(term(word.form()))).toList();
    }

    /** The terms of some words, in order. */
    List<String> terms(List<Word> words) {
        return resolved(words).stream().map(Word::term).toList();
    }

    /** Whether a word says too little to be looked for beside others: WHO is not who. */
    boolean isStopWord(Word word) {
        String surface = word.surface();
        return stopWords.contains(surface) && !word.term().equals(Names.inCapitals(surface));
    }

    /** The other terms of a word typed small: what is written in capitals, or its stem. */
    Stream<String> others(Word word) {
        String surface = word.surface();
        if (word.form().isName()) {
            return Stream.empty();
        }
        Stream<String> capitals = stopWords.contains(surface) ? Stream.of(Names.inCapitals(surface)) : Stream.empty();
        Stream<String> forms = mayBeName(surface) ? Stream.of(surface, analyser.stem(surface)) : Stream.empty();
        return Stream.concat(forms, capitals);
    }

    /** The term of a word that is typed, or of several as one. */
    String term(Form form) {
        String surface = form.surface();
        String stem = analyser.stem(surface);
        if (form.isName()) {
            String capitals = Names.inCapitals(surface);
            boolean isMore = stopWords.contains(surface) && lookup.knows(capitals);
            return isMore ? capitals : lookup.knows(surface) || !lookup.knows(stem) ? surface : stem;
        }
        if (mayBeName(surface) && lookup.isIdentifier(surface)) {
            return surface;
        }
        return stem.equals(surface) && !lookup.knows(stem) ? withoutPlural(surface) : stem;
    }

    /** The stemmer leaves the plural s of names without a vowel before their last letter: gps, kpis. */
    private static String withoutPlural(String surface) {
        boolean isPlural =
                surface.length() <= Names.LONGEST + 1 && PLURAL.matcher(surface).matches();
        return isPlural ? surface.substring(0, surface.length() - 1) : surface;
    }

    /** The term of several words as one. */
    String joined(List<Word> words) {
        return term(analyser.joined(words));
    }

    /** Whether a word typed small may be a name whose stem would be another word. */
    private boolean mayBeName(String surface) {
        return surface.length() <= Names.LONGEST
                && !surface.equals(analyser.stem(surface))
                && !stopWords.contains(surface);
    }

    /** Whether something goes by a code with letters, or by a word in capitals that not every other page has, as NHS. */
    boolean isTellingName(String term) {
        int many = Math.max(lookup.documents(), FEW_DOCUMENTS);
        return lookup.isIdentifier(term)
                && (Codes.isWhole(term)
                        || lookup.wordsLike(term).stream()
                                .filter(word -> word.isName() && COMMON << word.band() <= many)
                                .anyMatch(word -> word.text().equals(term)));
    }
}

package handbook.markdown.term;

import handbook.model.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds glossary terms in running text by their titles, acronyms and synonyms: the longest that fits, as whole words, in any case
 * unless the name is all capitals; a plural "s" may follow. Immutable.
 */
public final class TermIndex {
    /** Knows no terms. */
    public static final TermIndex NONE = of(List.of());

    private final TermTrie root;
    private final List<Names> names;

    private TermIndex(TermTrie root, List<Names> names) {
        this.root = root;
        this.names = names;
    }

    /** What a term is found by. */
    private record Names(String id, String title, Optional<String> acronym, List<String> synonyms) {}

    /** Where two terms share a name, a title wins over an acronym, an acronym over a synonym, and then the first id. */
    public static TermIndex of(Collection<Term> terms) {
        List<Term> sorted =
                terms.stream().sorted(Comparator.comparing(Term::id)).toList();
        TermTrie root = new TermTrie();
        sorted.forEach(term -> root.add(term.title(), term));
        sorted.forEach(term -> term.acronym().ifPresent(acronym -> root.add(acronym, term)));
        sorted.forEach(term -> term.synonyms().forEach(synonym -> root.add(synonym, term)));
        return new TermIndex(
                root,
                sorted.stream()
                        .map(term -> new Names(term.id(), term.title(), term.acronym(), term.synonyms()))
                        .toList());
    }

    /** Whether both find the same terms by the same names. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TermIndex index && index.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** The first term at or after an offset. */
    public Optional<Match> find(CharSequence text, int from) {
        for (int i = root.isEmpty() ? text.length() : from; i < text.length(); i++) {
            if (root.mayStartWith(text.charAt(i)) && !continuesWord(text, i)) {
                Match match = matchAt(text, i);
                if (match != null) {
                    return Optional.of(match);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Match matchAt(CharSequence text, int start) {
        Match longest = null;
        TermTrie node = root;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean blank = Character.isWhitespace(c);
            node = node.next(blank ? ' ' : c);
            if (node == null) {
                return longest;
            }
            at++;
            while (blank && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int end = wordEnd(text, at);
            if (end > 0) {
                Term term = node.term(text, start, at);
                longest = term == null ? longest : new Match(start, end, term);
            }
        }
        return longest;
    }

    /** The end of the word that ends here, or after a plural "s"; -1 if the word goes on. */
    private static int wordEnd(CharSequence text, int at) {
        if (endsWord(text, at)) {
            return at;
        }
        return text.charAt(at) == 's' && endsWord(text, at + 1) ? at + 1 : -1;
    }

    private static boolean endsWord(CharSequence text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        boolean joins = (c == '.' || c == '@') && at + 1 < text.length() && isWordCharacter(text.charAt(at + 1));
        return !isWordCharacter(c) && !joins;
    }

    private static boolean continuesWord(CharSequence text, int at) {
        if (at == 0) {
            return false;
        }
        char c = text.charAt(at - 1);
        boolean joins = (c == '.' || c == '@') && at > 1 && isWordCharacter(text.charAt(at - 2));
        return isWordCharacter(c) || joins;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || Character.isSurrogate(c);
    }

    static boolean isAcronym(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A term found in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    public record Match(int start, int end, Term term) {}
}

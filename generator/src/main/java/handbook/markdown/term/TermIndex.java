package handbook.markdown.term;

import handbook.model.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds glossary terms in running text by their titles, acronyms and synonyms: the longest that fits, as whole words, in any case
 * unless the name is all capitals; a plural "s" may follow. Immutable.
 */
public final class TermIndex {
    /** Knows no terms. */
    public static final TermIndex NONE = of(List.of());

    private final TermTrie root;
    private final String names;

    private TermIndex(TermTrie root, String names) {
        this.root = root;
        this.names = names;
    }

    /** Where two terms share a name, a title wins over an acronym, an acronym over a synonym, and then the first id. */
    public static TermIndex of(Collection<Term> terms) {
        List<Term> sorted =
                terms.stream().sorted(Comparator.comparing(Term::id)).toList();
        TermTrie root = new TermTrie();
        sorted.forEach(term -> root.add(term.title(), term));
        sorted.forEach(term -> term.acronym().ifPresent(acronym -> root.add(acronym, term)));
        sorted.forEach(term -> term.synonyms().forEach(synonym -> root.add(synonym, term)));
        return new TermIndex(root, told(sorted.stream().map(TermIndex::names)));
    }

    private static String names(Term term) {
        return told(Stream.of(
                        Stream.of(term.id(), term.title()),
                        term.acronym().stream(),
                        Stream.of(told(term.synonyms().stream())))
                .flatMap(names -> names));
    }

    /** A text that is the same only for the same parts: each stands after its length. */
    private static String told(Stream<String> parts) {
        return parts.map(part -> part.length() + " " + part).collect(Collectors.joining());
    }

    /** A text that is the same for indexes that find the same terms by the same names, and for no others. */
    public String names() {
        return names;
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

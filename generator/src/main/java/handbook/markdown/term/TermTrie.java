package handbook.markdown.term;

import handbook.model.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of terms, a character a step, in lower case. */
final class TermTrie {
    private final Map<Character, TermTrie> next = new HashMap<>();
    private final Map<String, Term> acronyms = new HashMap<>();
    private @Nullable Term anyCase;

    void add(String name, Term term) {
        String plain = name.strip().replaceAll("\\s+", " ");
        TermTrie node = this;
        for (char c : plain.toCharArray()) {
            node = node.next.computeIfAbsent(Character.toLowerCase(c), key -> new TermTrie());
        }
        if (node == this) {
            return;
        }
        if (TermIndex.isAcronym(plain)) {
            node.acronyms.putIfAbsent(plain, term);
        } else if (node.anyCase == null) {
            node.anyCase = term;
        }
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    boolean mayStartWith(char c) {
        return next.containsKey(Character.toLowerCase(c));
    }

    @Nullable
    TermTrie next(char c) {
        return next.get(Character.toLowerCase(c));
    }

    /** The term whose name ends at this node and was written as the given part of a text. */
    @Nullable
    Term term(CharSequence text, int start, int end) {
        if (acronyms.isEmpty()) {
            return anyCase;
        }
        Term acronym = acronyms.get(text.subSequence(start, end).toString().replaceAll("\\s+", " "));
        return acronym == null ? anyCase : acronym;
    }
}

package handbook.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives Lucene the terms of a field, with the keys of contractions at the places where they start. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Contractions contractions;
    private List<String> terms = List.of();
    private int next;
    private boolean contractionsDone = true;

    TermStream(Contractions contractions) {
        this.contractions = contractions;
    }

    /** Starts over with other terms. */
    TermStream of(List<String> others) {
        terms = others;
        return this;
    }

    @Override
    public void reset() {
        next = 0;
        contractionsDone = true;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!contractionsDone) {
            contractionsDone = true;
            Contractions.Found found = contractions.at(terms, next - 1);
            if (found != null) {
                term.append(found.key());
                increment.setPositionIncrement(0);
                return true;
            }
        }
        if (next == terms.size()) {
            return false;
        }
        term.append(terms.get(next++));
        contractionsDone = false;
        return true;
    }
}

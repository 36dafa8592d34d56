package handbook.search.lucene;

import handbook.search.text.Contractions;
import handbook.search.text.Form;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Gives Lucene the terms of a field, with the keys of contractions at the places where they start. */
final class TermStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Contractions contractions;
    private List<Form> forms = List.of();
    private List<String> terms = List.of();
    private int next;
    private boolean contractionsDone = true;

    TermStream(Contractions contractions) {
        this.contractions = contractions;
    }

    /** Starts over with other words. */
    TermStream of(List<Form> others) {
        forms = others;
        terms = contractions.keys().isEmpty()
                ? List.of()
                : others.stream().map(Form::term).toList();
        return this;
    }

    @Override
    public void reset() {
        next = 0;
        contractionsDone = true;
    }

    @Override
    public boolean incrementToken() {
        if (!contractionsDone) {
            contractionsDone = true;
            Contractions.Found found = contractions.at(terms, next - 1);
            if (found != null) {
                term.setBytesRef(new BytesRef(found.key()));
                increment.setPositionIncrement(0);
                return true;
            }
        }
        if (next == forms.size()) {
            return false;
        }
        term.setBytesRef(forms.get(next++).bytes());
        increment.setPositionIncrement(1);
        contractionsDone = terms.isEmpty();
        return true;
    }
}

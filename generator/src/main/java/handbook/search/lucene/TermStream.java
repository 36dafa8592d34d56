package handbook.search.lucene;

import handbook.search.text.Form;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives Lucene the terms of a field, with those that stand at the same places. */
final class TermStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<Form> forms = List.of();
    private List<List<Form>> beside = List.of();
    private int next;
    private Iterator<Form> others = Collections.emptyIterator();

    /**
     * Starts over with other words.
     *
     * @param beside for each word the terms that have no place of their own
     */
    TermStream of(List<Form> forms, List<List<Form>> beside) {
        this.forms = forms;
        this.beside = beside;
        return this;
    }

    @Override
    public void reset() {
        next = 0;
        others = Collections.emptyIterator();
    }

    @Override
    public boolean incrementToken() {
        if (others.hasNext()) {
            return emit(others.next(), 0);
        }
        if (next == forms.size()) {
            return false;
        }
        others = beside.get(next).iterator();
        return emit(forms.get(next++), 1);
    }

    private boolean emit(Form form, int places) {
        term.setBytesRef(form.bytes());
        increment.setPositionIncrement(places);
        return true;
    }
}

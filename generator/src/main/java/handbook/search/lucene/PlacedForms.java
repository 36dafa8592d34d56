package handbook.search.lucene;

import handbook.search.text.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a text, and what stands beside each.
 *
 * @param beside for each word the terms that have no place of their own
 */
record PlacedForms(List<Form> forms, List<List<Form>> beside) {
    PlacedForms {
        forms = List.copyOf(forms);
        beside = List.copyOf(beside);
    }

    Stream<Form> all() {
        return Stream.concat(forms.stream(), beside.stream().flatMap(List::stream));
    }

    /** The same with each term of other texts beside the last word, once: no quotation finds them, and the text is no longer for them. */
    PlacedForms with(List<PlacedForms> others) {
        Map<String, Form> there = new LinkedHashMap<>();
        int last = forms.size() - 1;
        if (last >= 0) {
            there.put(forms.getLast().term(), forms.getLast());
            beside.getLast().forEach(form -> there.put(form.term(), form));
        }
        others.stream().flatMap(PlacedForms::all).forEach(form -> there.putIfAbsent(form.term(), form));
        if (there.isEmpty()) {
            return this;
        }
        List<Form> at = List.copyOf(there.values());
        List<Form> words = new ArrayList<>(forms.subList(0, Math.max(0, last)));
        List<List<Form>> places = new ArrayList<>(beside.subList(0, Math.max(0, last)));
        words.add(at.getFirst());
        places.add(at.subList(1, at.size()));
        return new PlacedForms(words, places);
    }
}

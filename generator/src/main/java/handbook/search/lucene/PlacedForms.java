package handbook.search.lucene;

import handbook.search.text.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The same with each new term of other texts beside the last word: no quotation finds them, and the text is no longer for them. */
    PlacedForms with(Stream<PlacedForms> others) {
        Set<String> there = all().map(Form::term).collect(Collectors.toCollection(HashSet::new));
        List<Form> more = others.flatMap(PlacedForms::all)
                .filter(form -> there.add(form.term()))
                .toList();
        if (more.isEmpty()) {
            return this;
        }
        if (forms.isEmpty()) {
            return new PlacedForms(more.subList(0, 1), List.of(more.subList(1, more.size())));
        }
        List<List<Form>> places = new ArrayList<>(beside);
        places.add(Stream.concat(places.removeLast().stream(), more.stream()).toList());
        return new PlacedForms(forms, places);
    }
}

package handbook.acceptance;

import handbook.diagnostics.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edits that change no file in common, and so can be tried on one site.
 *
 * @param draft with all of them made
 */
record EditBatch(List<Edit> edits, Draft draft) {
    private static final int MOST = 8;

    static EditBatch of(Edit edit) {
        return new EditBatch(List.of(edit), edit.made());
    }

    /** As few batches as it takes when each edit goes into the first that has room for it. */
    static List<EditBatch> of(List<EditBatch> alone) {
        List<EditBatch> batches = new ArrayList<>();
        for (EditBatch one : alone) {
            int place = 0;
            while (place < batches.size() && !batches.get(place).hasRoomFor(one)) {
                place++;
            }
            if (place == batches.size()) {
                batches.add(one);
            } else {
                batches.set(place, batches.get(place).with(one));
            }
        }
        return batches;
    }

    private boolean hasRoomFor(EditBatch other) {
        return edits.size() + other.edits.size() <= MOST
                && Collections.disjoint(draft.changed(), other.draft.changed());
    }

    private EditBatch with(EditBatch other) {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(other.edits);
        return new EditBatch(List.copyOf(all), draft.with(other.draft));
    }

    boolean isOfOne() {
        return edits.size() == 1;
    }

    /** What the editor may be warned of. */
    Set<Rule> earns() {
        return edits.stream().flatMap(edit -> edit.earns().stream()).collect(Collectors.toUnmodifiableSet());
    }
}

package handbook.search.text;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of words seen before, found by a part of a text without copying it. Open addressing, never full. */
final class KnownForms {
    private static final int FIRST_PLACES = 1 << 10;
    private static final int MOST = 200_000;

    private @Nullable Form[] forms = new @Nullable Form[FIRST_PLACES];
    private int count;

    /** The form of the word between two places of a text; null if it is not known. */
    @Nullable
    Form find(String text, int start, int end) {
        return forms[place(text, start, end)];
    }

    /** Remembers a form, as long as there is room. */
    void add(Form form) {
        if (count == MOST) {
            return;
        }
        if (2 * count++ > forms.length) {
            @Nullable Form[] before = forms;
            forms = new @Nullable Form[2 * before.length];
            Stream.of(before).filter(Objects::nonNull).forEach(this::put);
        }
        put(form);
    }

    private void put(Form form) {
        forms[place(form.written(), 0, form.written().length())] = form;
    }

    /** Where a word is, or would be. */
    private int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int length = end - start;
        int last = forms.length - 1;
        int place = (hash ^ hash >>> 15) & last;
        for (Form form = forms[place]; form != null; form = forms[place]) {
            if (form.written().length() == length && text.startsWith(form.written(), start)) {
                return place;
            }
            place = place + 1 & last;
        }
        return place;
    }
}

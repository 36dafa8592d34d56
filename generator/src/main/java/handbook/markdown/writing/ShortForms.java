package handbook.markdown.writing;

import handbook.model.text.ShortForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the words in capitals of one text, each at its first use. */
final class ShortForms {
    // Both look for a capital before they look back, which is slow.
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\p{N}/.+_-])(\\p{Lu}{2,6})s?(?![\\p{L}\\p{N}/+_-])(?!\\.\\p{L})");
    /** Three words in a row or more: somebody shouts. */
    private static final Pattern SHOUT = Pattern.compile(
            "(?=\\p{Lu})(?<![\\p{L}\\p{N}])\\p{Lu}++(?:[\\s'\u2019]++\\p{Lu}++){2,}+(?![\\p{L}\\p{N}])");

    private final SourceText source;
    private final BitSet marks = new BitSet();
    private final Set<String> known = new HashSet<>();
    private final List<ShortForm> found = new ArrayList<>();

    ShortForms(SourceText source) {
        this.source = source;
    }

    /** Takes what stands between two offsets in the source for no words. */
    void leaveOut(int from, int to) {
        marks.set(from, to);
    }

    /** @param sourceOf the offset in the source of an offset in the words */
    void gather(String words, IntUnaryOperator sourceOf) {
        int next = capitals(words, 0);
        if (next < 0) {
            return;
        }
        Matcher matcher = SHORT_FORM.matcher(quiet(words));
        while (next >= 0 && matcher.find(next)) {
            next = capitals(words, matcher.end());
            String form = matcher.group(1);
            int start = sourceOf.applyAsInt(matcher.start());
            if (!marks.get(start) && known.add(form)) {
                found.add(new ShortForm(form, source.place(start, start + form.length())));
            }
        }
    }

    /** The words without what is shouted; every other word stays at its place. */
    private static String quiet(String words) {
        return SHOUT.matcher(words).replaceAll(shout -> " ".repeat(shout.end() - shout.start()));
    }

    /** Where two capitals stand side by side, at or after an offset; -1 if nowhere. Most words have none, and this is quick to see. */
    private static int capitals(String words, int from) {
        boolean afterCapital = false;
        for (int i = from; i < words.length(); i++) {
            boolean capital = Character.isUpperCase(words.charAt(i));
            if (capital && afterCapital) {
                return i - 1;
            }
            afterCapital = capital;
        }
        return -1;
    }

    List<ShortForm> found() {
        return found;
    }
}

package handbook.markdown.writing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives the headings of one body their ids, each once. */
final class HeadingIds {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** The id for a heading, made of its words. */
    String of(String words) {
        StringBuilder id = new StringBuilder();
        normal(words).codePoints().forEach(c -> {
            boolean hyphenFits = !id.isEmpty() && id.charAt(id.length() - 1) != '-';
            if (Character.isLetterOrDigit(c) || isPartOfLetter(c) && hyphenFits) {
                id.appendCodePoint(c);
            } else if (hyphenFits && c != '\'' && c != '\u2019') {
                id.append('-');
            }
        });
        if (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return unique(id.isEmpty() ? "section" : id.toString());
    }

    /** The same characters for the same letters, and no capitals. */
    private static String normal(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        // The capital of a dotted i has a dot of its own when it is made small.
        return Normalizer.normalize(composed.replace('\u0130', 'i').toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isPartOfLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** The id an author chose, or one like it where it is taken. */
    String unique(String wanted) {
        // "term-" and "note-" name the explanations of terms and the notes of the same page.
        String id = wanted.startsWith("term-") || wanted.startsWith("note-") ? "section-" + wanted : wanted;
        int count = used.merge(id, 1, Integer::sum);
        return count == 1 && given.add(id) ? id : numbered(id, Math.max(2, count));
    }

    private String numbered(String id, int from) {
        int number = from;
        while (!given.add(id + "-" + number)) {
            number++;
        }
        used.put(id, number);
        return id + "-" + number;
    }
}

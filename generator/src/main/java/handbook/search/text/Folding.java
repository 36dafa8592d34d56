package handbook.search.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes words that readers take for the same the same: case, accents, apostrophes. */
final class Folding {
    static final int LONGEST = 64;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.,+#&]+");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00DF', "ss"),
            Map.entry('\u00E6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00F0', "d"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0142', "l"),
            Map.entry('\u00FE', "th"),
            Map.entry('\u03C2', "\u03C3"),
            Map.entry('\u2019', "'"));

    private Folding() {}

    /** The surface word; empty if nothing of it is worth finding. */
    static String fold(String word) {
        String folded = isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldAny(word);
        return folded.length() > LONGEST ? "" : folded;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || c == '\'' || c == ' ') {
                return false;
            }
        }
        return true;
    }

    private static String foldAny(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String lower = MARKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        StringBuilder letters = new StringBuilder(lower.length());
        for (char c : lower.toCharArray()) {
            letters.append(LETTERS.getOrDefault(c, Character.toString(c)));
        }
        String plain = letters.toString();
        String owned = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        return OTHER.matcher(owned).replaceAll("");
    }
}

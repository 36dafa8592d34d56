package handbook.diagnostics;

import handbook.model.Meta;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes an id of what an author wrote instead of one: {@code uber-uns} of {@code Über uns}. */
public final class SuggestedId {
    /** Letters that are no plain letter with an accent. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "ng"),
            Map.entry("&", " and "));

    private static final int LONGEST = 60;

    private SuggestedId() {}

    /** An id in plain letters; nothing where too little of the text has any. */
    public static Optional<String> of(String text) {
        String letters = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        boolean told = plain.codePoints().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
        String id = plain.replaceAll("['\u2019]", "").replaceAll("[^a-z0-9]+", "-");
        String cut = id.length() <= LONGEST ? id : id.substring(0, LONGEST);
        return Optional.of(cut.replaceAll("^-|-$", "")).filter(found -> told && Meta.isId(found));
    }

    /** "did you mean 'x'? " and the rule; the rule alone where nothing can be suggested. */
    public static String hint(String text, String rule) {
        return of(text).map(id -> "did you mean '" + id + "'? ").orElse("") + rule;
    }
}

package handbook.bringing;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text, by which a page is compared with what became of it. */
public final class SeenWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private SeenWords() {}

    /** Each word once, without case, in its order. */
    public static Set<String> of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\u00ad\\u200b\\u2060\\ufeff]", "");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package handbook.output.answers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings of one name the same: {@code site/src/search/answers/answer-name.ts} is its twin in the browser. */
final class AnswerName {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]");

    private AnswerName() {}

    /** Its letters and digits in lower case, without accents: {@code dcb0129} for "DCB 0129"; empty where there are none. */
    static String fold(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(apart).replaceAll("");
        String joined = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return OTHER.matcher(joined).replaceAll("");
    }
}

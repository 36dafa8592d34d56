package handbook.check.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts as the words in them: small letters, one blank between. */
final class PlainWords {
    private PlainWords() {}

    static String of(String text) {
        return String.join(" ", list(text));
    }

    static List<String> list(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < small.length()) {
            int end = start;
            while (end < small.length() && isOfWord(small.codePointAt(end))) {
                end += Character.charCount(small.codePointAt(end));
            }
            if (end > start) {
                words.add(small.substring(start, end));
                start = end;
            } else {
                start += Character.charCount(small.codePointAt(start));
            }
        }
        return words;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '+';
    }
}

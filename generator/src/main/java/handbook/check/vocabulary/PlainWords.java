package handbook.check.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts as the words in them: small letters, one blank between. */
final class PlainWords {
    private PlainWords() {}

    static String of(String text) {
        return String.join(" ", list(text));
    }

    static List<String> list(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

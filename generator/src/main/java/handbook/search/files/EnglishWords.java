package handbook.search.files;

import handbook.diagnostics.NearestMatch;
import handbook.search.text.Surface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Common English words: who types one that the handbook lacks meant it, and made no slip. */
final class EnglishWords {
    private static final String LIST = "/handbook/assets/english-words.txt";
    private static final int LONG = 8;

    private EnglishWords() {}

    /** The words that are none of the known ones, but so near to one that they would be corrected to it. */
    static List<String> mistakableFor(Collection<Surface> known) {
        Set<String> texts = known.stream().map(Surface::text).collect(Collectors.toSet());
        Map<Outline, List<Lettered>> byOutline = texts.stream()
                .map(Lettered::new)
                .collect(Collectors.groupingBy(word -> new Outline(word.text.charAt(0), word.text.length())));
        return read().parallelStream()
                .filter(word -> !texts.contains(word))
                .filter(word -> isNearAny(new Lettered(word), byOutline))
                .toList();
    }

    private static boolean isNearAny(Lettered word, Map<Outline, List<Lettered>> known) {
        int length = word.text.length();
        int most = length < LONG ? 1 : 2;
        for (int other = length - most; other <= length + most; other++) {
            // An edit changes two letters at most, one that makes a word longer or shorter one.
            int letters = 2 * most - Math.abs(length - other);
            if (isNearAny(
                    word, most, letters, known.getOrDefault(new Outline(word.text.charAt(0), other), List.of()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearAny(Lettered word, int most, int letters, List<Lettered> others) {
        for (Lettered other : others) {
            if (Integer.bitCount(word.letters ^ other.letters) <= letters
                    && NearestMatch.isWithin(most, word.text, other.text)) {
                return true;
            }
        }
        return false;
    }

    /** What words that are near one another have alike, but for a length that edits changed. */
    private record Outline(char first, int length) {}

    /**
     * A word with its letters, by which most words are told apart at once.
     *
     * @param letters a bit for each, the same for some
     */
    private record Lettered(String text, int letters) {
        Lettered(String text) {
            this(text, lettersOf(text));
        }

        private static int lettersOf(String text) {
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                letters |= 1 << text.charAt(i);
            }
            return letters;
        }
    }

    private static List<String> read() {
        try (InputStream list = EnglishWords.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the program lacks its file " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

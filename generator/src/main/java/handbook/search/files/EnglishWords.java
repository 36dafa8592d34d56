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
        Map<Character, List<Lettered>> byLetter =
                texts.stream().map(Lettered::new).collect(Collectors.groupingBy(word -> word.text.charAt(0)));
        return read().parallelStream()
                .filter(word -> !texts.contains(word))
                .filter(word -> isNearAny(new Lettered(word), byLetter.getOrDefault(word.charAt(0), List.of())))
                .toList();
    }

    private static boolean isNearAny(Lettered word, List<Lettered> others) {
        int most = word.text.length() < LONG ? 1 : 2;
        for (Lettered other : others) {
            if (word.mayBeWithin(most, other) && NearestMatch.isWithin(most, word.text, other.text)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A word with its letters, by which most words are told apart at once.
     *
     * @param letters a bit for each, the same for some
     */
    private record Lettered(String text, int letters) {
        Lettered(String text) {
            this(text, text.chars().map(letter -> 1 << letter).reduce(0, (some, more) -> some | more));
        }

        /** An edit takes one letter away and brings one, at most. */
        boolean mayBeWithin(int most, Lettered other) {
            return Integer.bitCount(letters ^ other.letters) <= 2 * most;
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

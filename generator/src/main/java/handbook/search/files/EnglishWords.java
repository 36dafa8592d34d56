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
        Map<Character, List<String>> byLetter = texts.stream().collect(Collectors.groupingBy(text -> text.charAt(0)));
        return read().parallelStream()
                .filter(word -> !texts.contains(word))
                .filter(word -> byLetter.getOrDefault(word.charAt(0), List.of()).stream()
                        .anyMatch(other -> areNear(word, other)))
                .toList();
    }

    private static boolean areNear(String word, String other) {
        return NearestMatch.isWithin(word.length() < LONG ? 1 : 2, word, other);
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

package handbook.search.files;

import handbook.search.text.Surface;
import java.util.Map;
import java.util.TreeMap;

/** Writes the surface words by first letter, for completions and corrections. */
public final class WordFiles {
    private static final int LARGE = 20_000;

    private WordFiles() {}

    /** The content of each {@code x/} file, by key. */
    static TreeMap<String, byte[]> of(Map<Surface, Integer> documentFrequencies) {
        int least = documentFrequencies.size() > LARGE ? 2 : 1;
        TreeMap<String, TreeMap<Surface, Integer>> byLetter = new TreeMap<>();
        documentFrequencies.forEach((word, frequency) -> {
            if (frequency >= least) {
                of(word, byLetter).put(word, coded(word, frequency));
            }
        });
        for (String word : EnglishWords.mistakableFor(documentFrequencies.keySet())) {
            Surface unwritten = new Surface(word, false);
            of(unwritten, byLetter).putIfAbsent(unwritten, 0);
        }
        TreeMap<String, byte[]> files = new TreeMap<>();
        byLetter.forEach((letter, words) -> {
            ByteWriter out = new ByteWriter();
            out.number(words.size());
            words.forEach((word, coded) -> {
                out.frontCoded(word.text());
                out.number(coded);
            });
            files.put(letter, out.toBytes());
        });
        return files;
    }

    private static TreeMap<Surface, Integer> of(Surface word, TreeMap<String, TreeMap<Surface, Integer>> byLetter) {
        return byLetter.computeIfAbsent(key(word.text()), letter -> new TreeMap<>());
    }

    /** The file a word is in. */
    public static String key(String word) {
        return Integer.toHexString(word.codePointAt(0));
    }

    /** The band of the word and one, and whether it is a name; 0 is for words that nobody wrote. */
    private static int coded(Surface word, int frequency) {
        int band = 31 - Integer.numberOfLeadingZeros(frequency);
        return band + 1 << 1 | (word.isName() ? 1 : 0);
    }
}

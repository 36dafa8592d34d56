package handbook.search.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the surface words by first letter, for completions and corrections. */
public final class WordFiles {
    private static final int LARGE = 20_000;

    private WordFiles() {}

    /** The content of each {@code x/} file, by key. */
    static TreeMap<String, byte[]> of(Map<String, Integer> documentFrequencies) {
        int least = documentFrequencies.size() > LARGE ? 2 : 1;
        TreeMap<String, List<String>> byLetter = new TreeMap<>();
        documentFrequencies.forEach((word, frequency) -> {
            if (frequency >= least) {
                byLetter.computeIfAbsent(key(word), letter -> new ArrayList<>()).add(word);
            }
        });
        TreeMap<String, byte[]> files = new TreeMap<>();
        byLetter.forEach((letter, words) -> {
            words.sort(null);
            ByteWriter out = new ByteWriter();
            out.number(words.size());
            for (String word : words) {
                out.frontCoded(word);
                out.number(band(documentFrequencies.getOrDefault(word, 0)));
            }
            files.put(letter, out.toBytes());
        });
        return files;
    }

    /** The file a word is in. */
    public static String key(String word) {
        return Integer.toHexString(word.codePointAt(0));
    }

    private static int band(int frequency) {
        return 31 - Integer.numberOfLeadingZeros(frequency);
    }
}

package handbook.search.files;

import handbook.search.text.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The surface words, for completions and corrections: all that begin with the same character in one file.
 *
 * @param bounds the first character of each file's first word
 * @param contents the content of each {@code x/} file
 */
record WordFiles(List<String> bounds, List<byte[]> contents) {
    private static final int LARGE = 20_000;

    /** Bytes after which a file is closed, about a half of that once compressed. */
    private static final int FILE_BYTES = 12_000;

    static WordFiles of(Map<Surface, Integer> documentFrequencies) {
        int least = documentFrequencies.size() > LARGE ? 2 : 1;
        TreeMap<Surface, Integer> coded = new TreeMap<>();
        documentFrequencies.forEach((word, frequency) -> {
            if (frequency >= least) {
                coded.put(word, coded(word, frequency));
            }
        });
        for (String word : EnglishWords.mistakableFor(documentFrequencies.keySet())) {
            coded.putIfAbsent(new Surface(word, false), 0);
        }
        TreeMap<String, TreeMap<Surface, Integer>> byCharacter = new TreeMap<>();
        coded.forEach((word, code) -> byCharacter
                .computeIfAbsent(firstOf(word), first -> new TreeMap<>())
                .put(word, code));
        WordFiles files = new WordFiles(new ArrayList<>(), new ArrayList<>());
        TreeMap<Surface, Integer> open = new TreeMap<>();
        for (TreeMap<Surface, Integer> words : byCharacter.values()) {
            if (!open.isEmpty() && length(open) + length(words) > FILE_BYTES) {
                files.add(open);
                open = new TreeMap<>();
            }
            open.putAll(words);
        }
        if (!open.isEmpty()) {
            files.add(open);
        }
        return files;
    }

    private static String firstOf(Surface word) {
        return Character.toString(word.text().codePointAt(0));
    }

    private static int length(Map<Surface, Integer> words) {
        return words.keySet().stream().mapToInt(word -> word.text().length()).sum();
    }

    private void add(TreeMap<Surface, Integer> words) {
        ByteWriter out = new ByteWriter();
        out.number(words.size());
        words.forEach((word, code) -> {
            out.frontCoded(word.text());
            out.number(code);
        });
        bounds.add(firstOf(words.firstKey()));
        contents.add(out.toBytes());
    }

    /** The band of the word and one, and whether it is a name; 0 is for words that nobody wrote. */
    private static int coded(Surface word, int frequency) {
        int band = 31 - Integer.numberOfLeadingZeros(frequency);
        return band + 1 << 1 | (word.isName() ? 1 : 0);
    }
}

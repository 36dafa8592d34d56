package handbook.search.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

    static WordFiles of(Map<String, Integer> documentFrequencies) {
        int least = documentFrequencies.size() > LARGE ? 2 : 1;
        SortedMap<String, List<String>> byCharacter = new TreeMap<>();
        documentFrequencies.keySet().stream()
                .filter(word -> documentFrequencies.getOrDefault(word, 0) >= least)
                .sorted()
                .forEach(word -> byCharacter
                        .computeIfAbsent(firstOf(word), first -> new ArrayList<>())
                        .add(word));
        WordFiles files = new WordFiles(new ArrayList<>(), new ArrayList<>());
        List<String> open = new ArrayList<>();
        for (List<String> words : byCharacter.values()) {
            if (!open.isEmpty() && length(open) + length(words) > FILE_BYTES) {
                files.add(open, documentFrequencies);
                open = new ArrayList<>();
            }
            open.addAll(words);
        }
        if (!open.isEmpty()) {
            files.add(open, documentFrequencies);
        }
        return files;
    }

    private static String firstOf(String word) {
        return Character.toString(word.codePointAt(0));
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private void add(List<String> words, Map<String, Integer> documentFrequencies) {
        ByteWriter out = new ByteWriter();
        out.number(words.size());
        for (String word : words) {
            out.frontCoded(word);
            out.number(band(documentFrequencies.getOrDefault(word, 0)));
        }
        bounds.add(firstOf(words.getFirst()));
        contents.add(out.toBytes());
    }

    private static int band(int frequency) {
        return 31 - Integer.numberOfLeadingZeros(frequency);
    }
}

package handbook.search.lucene;

import handbook.search.text.Surface;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the documents that contain each surface word, one document after another. */
final class WordCounts {
    private final Map<Surface, Count> counts = new HashMap<>();
    private int document;

    private static final class Count {
        private int documents;
        private int last = -1;
    }

    /** Goes on to the next document. */
    void next() {
        document++;
    }

    void add(Surface word) {
        Count count = counts.computeIfAbsent(word, first -> new Count());
        if (count.last != document) {
            count.last = document;
            count.documents++;
        }
    }

    TreeMap<Surface, Integer> toMap() {
        TreeMap<Surface, Integer> map = new TreeMap<>();
        counts.forEach((word, count) -> map.put(word, count.documents));
        return map;
    }
}

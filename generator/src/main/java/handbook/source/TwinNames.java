package handbook.source;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds names that only some file systems can tell apart: such a project cannot be copied to Windows or a Mac. */
final class TwinNames {
    private TwinNames() {}

    /** @param paths sorted, with forward slashes */
    static void report(List<String> paths, Problems problems) {
        Map<String, String> first = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (String path : paths) {
            for (int end = path.indexOf('/', 1); end >= 0; end = nextEnd(path, end)) {
                String one = path.substring(0, end);
                String earlier = first.putIfAbsent(key(one), one);
                if (earlier != null && !earlier.equals(one) && reported.add(one)) {
                    report(one, earlier, end < path.length() ? "folder" : "file", problems);
                }
            }
        }
    }

    private static int nextEnd(String path, int end) {
        int slash = path.indexOf('/', end + 1);
        return end == path.length() ? -1 : slash < 0 ? path.length() : slash;
    }

    private static void report(String path, String earlier, String what, Problems problems) {
        problems.add(
                Rule.DUPLICATE_ADDRESS,
                Location.of(path),
                "the " + what + " differs from '" + earlier + "' only in capital letters or in how accents are stored",
                "Windows and Macs take the two for one: rename one of them, and the links to it");
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}

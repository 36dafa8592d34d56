package handbook.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as it was published. Most pages are the same in every edition of a handbook, so what was last seen at an address is kept.
 *
 * @param assets the files it names by what they hold
 */
record SeenPage(byte[] bytes, PageFacts facts, Set<String> assets) {
    private static final Pattern ASSET = Pattern.compile("(?<=[\"/])assets/[\\w.-]+");
    private static final Map<String, SeenPage> LAST = new ConcurrentHashMap<>();

    static SeenPage of(String path, byte[] bytes) {
        SeenPage last = LAST.get(path);
        if (last != null && Arrays.equals(last.bytes, bytes)) {
            return last;
        }
        String text = new String(bytes, UTF_8);
        Set<String> assets =
                ASSET.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
        SeenPage seen = new SeenPage(bytes, PageFacts.of(path, text), assets);
        LAST.put(path, seen);
        return seen;
    }
}

package handbook.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as it was published. Most pages are the same in every edition of a handbook, so what was last seen at an address is kept.
 *
 * @param named the page with the same names for files that are named by what they hold
 * @param assets the files it names by what they hold
 */
record SeenPage(String named, PageFacts facts, Set<String> assets) {
    // Begins with what it looks for, so that Java leaps from one to the next.
    private static final Pattern ASSET = Pattern.compile("assets/(?<=[\"/]assets/)[\\w.-]+");
    private static final Map<String, SeenPage> LAST = new ConcurrentHashMap<>();

    static SeenPage of(String path, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        String named = PageFacts.named(text);
        SeenPage last = LAST.get(path);
        PageFacts facts =
                last != null && last.named.equals(named) ? last.facts : PageFacts.of(path, PageFacts.general(named));
        Set<String> assets =
                ASSET.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
        SeenPage seen = new SeenPage(named, facts, assets);
        LAST.put(path, seen);
        return seen;
    }
}

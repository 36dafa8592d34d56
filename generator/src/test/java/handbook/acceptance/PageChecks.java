package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.pipeline.BuiltSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the pages of a site. */
final class PageChecks {
    private static final int ENOUGH = 20;
    private static final int HEAVY = 100_000;
    /** Pages that hold a whole list, and are read by its headings. */
    private static final Map<String, Integer> HEAVIER =
            Map.of("glossary/", 300_000, "timeline/", 300_000, "buy/", 300_000);

    private static final Pattern ASSET = Pattern.compile("(?<=[\"/])assets/[\\w.-]+");

    private PageChecks() {}

    private static Map<String, PageFacts> facts(BuiltSite built) {
        Map<String, PageFacts> facts = new ConcurrentSkipListMap<>();
        built.pages().parallelStream().forEach(path -> facts.put(path, PageFacts.of(path, built.text(path))));
        assertFalse(facts.isEmpty(), "a site has pages");
        return facts;
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals(List.of(), faults.distinct().limit(ENOUGH).toList());
    }

    /** No page has a fault, and every link and file that a page names is there. */
    static void areSound(BuiltSite built) {
        Map<String, PageFacts> facts = facts(built);
        assertNone(facts.entrySet().stream()
                .flatMap(page -> page.getValue().faults().stream().map(fault -> page.getKey() + ": " + fault)));
        leadSomewhere(built, facts);
    }

    static void areLight(BuiltSite built) {
        assertNone(built.pages().stream()
                .filter(path -> built.files().get(path).length > most(path))
                .map(path -> path + " has " + built.files().get(path).length + " bytes"));
    }

    private static int most(String path) {
        return HEAVIER.entrySet().stream()
                .filter(heavier -> path.startsWith(heavier.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(HEAVY);
    }

    private static void leadSomewhere(BuiltSite built, Map<String, PageFacts> facts) {
        Set<String> files =
                built.files().keySet().stream().map(PageFacts::named).collect(Collectors.toUnmodifiableSet());
        assertNone(facts.entrySet().stream()
                .flatMap(page -> page.getValue().links().stream()
                        .filter(link -> !resolves(link, files, facts))
                        .map(link -> page.getKey() + ": " + link.address())));
        assertNone(built.pages().stream()
                .flatMap(path -> ASSET.matcher(built.text(path))
                        .results()
                        .map(MatchResult::group)
                        .filter(asset -> !built.files().containsKey(asset))
                        .map(asset -> path + ": " + asset)));
    }

    private static boolean resolves(PageFacts.LinkTo link, Set<String> files, Map<String, PageFacts> facts) {
        if (!files.contains(link.file())) {
            return false;
        }
        return link.fragment().isEmpty() || facts.get(link.file()).ids().contains(link.fragment());
    }
}

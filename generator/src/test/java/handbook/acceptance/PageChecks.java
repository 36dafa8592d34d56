package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.pipeline.BuiltSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the pages of a site. */
final class PageChecks {
    private static final int ENOUGH = 20;
    private static final int HEAVY = 100_000;
    /** Pages that hold a whole list, and are read by its headings. */
    private static final Map<String, Integer> HEAVIER =
            Map.of("glossary/", 300_000, "timeline/", 300_000, "buy/", 300_000);

    private PageChecks() {}

    private static Map<String, SeenPage> pages(BuiltSite built) {
        Map<String, SeenPage> pages = new ConcurrentSkipListMap<>();
        built.pages().parallelStream()
                .forEach(path -> pages.put(path, SeenPage.of(path, built.files().get(path))));
        assertFalse(pages.isEmpty(), "a site has pages");
        return pages;
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals(List.of(), faults.distinct().limit(ENOUGH).toList());
    }

    /** No page has a fault, and every link and file that a page names is there. */
    static void areSound(BuiltSite built) {
        Map<String, SeenPage> pages = pages(built);
        assertNone(pages.entrySet().stream()
                .flatMap(page -> page.getValue().facts().faults().stream().map(fault -> page.getKey() + ": " + fault)));
        leadSomewhere(built, pages);
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

    private static void leadSomewhere(BuiltSite built, Map<String, SeenPage> pages) {
        Set<String> files =
                built.files().keySet().stream().map(PageFacts::named).collect(Collectors.toUnmodifiableSet());
        assertNone(pages.entrySet().parallelStream()
                .flatMap(page -> page.getValue().facts().links().stream()
                        .filter(link -> !resolves(link, files, pages))
                        .map(link -> page.getKey() + ": " + link.address())));
        assertNone(pages.entrySet().stream()
                .flatMap(page -> page.getValue().assets().stream()
                        .filter(asset -> !built.files().containsKey(asset))
                        .map(asset -> page.getKey() + ": " + asset)));
    }

    private static boolean resolves(PageFacts.LinkTo link, Set<String> files, Map<String, SeenPage> pages) {
        if (!files.contains(link.file())) {
            return false;
        }
        return link.fragment().isEmpty() || pages.get(link.file()).facts().ids().contains(link.fragment());
    }
}

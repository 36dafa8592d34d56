package handbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.ContentPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every page of the handbook. */
class PagePolicyTest {
    private final PublishedHandbook handbook = PublishedHandbook.get();

    @Test
    void noPageHasAnInlineScriptStyleOrHandler() {
        assertNone(page -> page.getAllElements().stream()
                .filter(element -> element.tagName().equals("style")
                        || element.tagName().equals("script")
                                && element.attr("src").isEmpty()
                        || element.attributes().asList().stream().anyMatch(PagePolicyTest::isInline))
                .map(Element::outerHtml));
    }

    private static boolean isInline(Attribute attribute) {
        return attribute.getKey().startsWith("on") || attribute.getKey().equals("style");
    }

    @Test
    void noPageAsksAnotherHostForAnything() {
        assertNone(page ->
                page.select("script[src], link[href], img[src], iframe, object, embed, source, video, audio").stream()
                        .filter(element -> !element.attr("rel").equals("canonical"))
                        .filter(element -> (element.attr("src") + element.attr("href")).matches("(?i)(https?:)?//.*"))
                        .map(Element::outerHtml));
    }

    @Test
    void everyPageCarriesTheContentSecurityPolicy() {
        assertNone(page -> page.select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content")
                        .equals(ContentPolicy.meta())
                ? Stream.empty()
                : Stream.of("another policy, or none"));
    }

    @Test
    void everyPageHasOneMainHeadingAndNoGapsInItsLevels() {
        assertNone(page -> {
            List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .filter(heading -> heading.parents().stream().noneMatch(parent -> parent.hasAttr("popover")))
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            boolean oneMain = levels.stream().filter(level -> level == 1).count() == 1;
            boolean noGaps = IntStream.range(1, levels.size()).allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
            return oneMain && noGaps ? Stream.empty() : Stream.of("levels " + levels);
        });
    }

    @Test
    void everyIdIsUniqueOnItsPage() {
        assertNone(page -> {
            List<String> ids = page.select("[id]").stream().map(Element::id).toList();
            return ids.stream()
                    .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                    .distinct();
        });
    }

    @Test
    void everyPageNamesItselfItsLanguageAndItsPurpose() {
        assertNone(page -> Stream.of(
                        page.select("html").attr("lang").equals("en-GB") ? "" : "no language",
                        page.title().isBlank() ? "no title" : "",
                        page.select("meta[name=description]").attr("content").isBlank() ? "no description" : "",
                        page.select("meta[name=viewport]").isEmpty() ? "no viewport" : "")
                .filter(fault -> !fault.isEmpty()));
    }

    @Test
    void noPageIsTooHeavyForAnOldComputer() throws IOException {
        for (String path : handbook.pages().keySet()) {
            long size = Files.size(handbook.folder().resolve(path));
            boolean isLong = path.startsWith("glossary/") || path.startsWith("timeline/") || path.startsWith("buy/");
            assertTrue(size <= (isLong ? 300_000 : 100_000), path + " has " + size + " bytes");
        }
    }

    private void assertNone(Function<Document, Stream<String>> faults) {
        List<String> found = handbook.pages().entrySet().stream()
                .filter(page -> !isRedirect(page))
                .flatMap(page -> faults.apply(page.getValue()).map(fault -> page.getKey() + ": " + fault))
                .limit(20)
                .toList();
        assertEquals(List.of(), found);
    }

    private static boolean isRedirect(Map.Entry<String, Document> page) {
        return !page.getValue().select("meta[http-equiv=refresh]").isEmpty();
    }
}

package handbook.acceptance;

import handbook.output.ContentPolicy;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What no page may have, and what each must. */
final class PageRules {
    private static final List<String> NAMES_OF_IDS =
            List.of("popovertarget", "for", "aria-labelledby", "aria-describedby", "aria-controls");

    private static final int LARGEST_PICTURE = 30_000;

    private PageRules() {}

    static List<String> faults(String path, Document page) {
        Stream<String> ofAny =
                Stream.concat(namesOfNothing(page), path.equals("404.html") ? Stream.of() : rooted(page));
        boolean isRedirect = !page.select("meta[http-equiv=refresh]").isEmpty();
        Stream<String> ofPages = isRedirect
                ? Stream.of()
                : Stream.of(
                                inline(page),
                                foreign(page),
                                policy(page),
                                headings(page),
                                repeatedIds(page),
                                head(page),
                                pictures(page))
                        .flatMap(faults -> faults);
        return Stream.concat(ofAny, ofPages).toList();
    }

    /** An element that names another by an id that is not there. */
    private static Stream<String> namesOfNothing(Document page) {
        return NAMES_OF_IDS.stream()
                .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream()
                        .flatMap(ids -> Stream.of(ids.split("\\s+")))
                        .filter(id -> page.getElementById(id) == null)
                        .map(id -> attribute + "=" + id + " names nothing"));
    }

    /** Links are relative, so that the site works at any address. */
    private static Stream<String> rooted(Document page) {
        return page.select("[href^=/], [src^=/], [action^=/]").stream().map(Element::outerHtml);
    }

    private static Stream<String> inline(Document page) {
        return page.getAllElements().stream()
                .filter(element -> element.tagName().equals("style")
                        || element.tagName().equals("script")
                                && element.attr("src").isEmpty()
                        || element.attributes().asList().stream().anyMatch(PageRules::isInline))
                .map(element -> "a script or style on the page: " + element.outerHtml());
    }

    private static boolean isInline(Attribute attribute) {
        return attribute.getKey().startsWith("on") || attribute.getKey().equals("style");
    }

    private static Stream<String> foreign(Document page) {
        return page.select("script[src], link[href], img[src], iframe, object, embed, source, video, audio").stream()
                .filter(element -> !element.attr("rel").equals("canonical"))
                .filter(element -> (element.attr("src") + element.attr("href")).matches("(?i)(https?:)?//.*"))
                .map(element -> "asks another host: " + element.outerHtml());
    }

    private static Stream<String> policy(Document page) {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        return policy.equals(ContentPolicy.meta()) ? Stream.of() : Stream.of("another policy, or none");
    }

    private static Stream<String> headings(Document page) {
        List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                .filter(heading -> heading.parents().stream().noneMatch(parent -> parent.hasAttr("popover")))
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        boolean oneMain = levels.stream().filter(level -> level == 1).count() == 1;
        boolean noGaps = IntStream.range(1, levels.size()).allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
        return oneMain && noGaps ? Stream.of() : Stream.of("headings of levels " + levels);
    }

    /** A picture, in each of its forms, says what its table says; it has a name and a description, and is no load. */
    private static Stream<String> pictures(Document page) {
        return page.select("svg.app-drawing").stream().flatMap(drawing -> {
            String said = plain(drawing.text());
            Stream<String> missing = drawing.parent().select("td").eachText().stream()
                    .filter(fact -> !said.contains(plain(fact)))
                    .map(fact -> "a picture does not say '" + fact + "' of its table: " + drawing.className());
            Stream<String> unnamed = Stream.of("title", "desc")
                    .filter(name -> drawing.select("> " + name).text().isBlank())
                    .map(name -> "a picture without " + name);
            Stream<String> large = drawing.outerHtml().length() > LARGEST_PICTURE
                    ? Stream.of("a picture of " + drawing.outerHtml().length() + " letters")
                    : Stream.of();
            return Stream.of(missing, unnamed, large).flatMap(faults -> faults);
        });
    }

    /** Numbers may have been made general in the one and not in the other: {@link PageFacts#general}. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceAll("[0-9]", "0");
    }

    private static Stream<String> repeatedIds(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        return ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .map(id -> "two elements have the id " + id);
    }

    private static Stream<String> head(Document page) {
        return Stream.of(
                        page.select("html").attr("lang").equals("en-GB") ? "" : "no language",
                        page.title().isBlank() ? "no title" : "",
                        page.select("meta[name=description]").attr("content").isBlank() ? "no description" : "",
                        page.select("meta[name=viewport]").isEmpty() ? "no viewport" : "")
                .filter(fault -> !fault.isEmpty());
    }
}

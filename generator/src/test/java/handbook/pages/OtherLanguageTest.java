package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.pages.routes.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in a language that shares no letter with English, made of a folder of words and of content alone. */
class OtherLanguageTest {
    private static final List<String> SAID =
            List.of("title", "aria-label", "placeholder", "alt", "data-title", "data-lead");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    /** Hosts are the same in every language. */
    private static final Pattern HOST = Pattern.compile("[a-z]+\\.org");

    @TempDir
    Path folder;

    private Rendered site() {
        return Rendered.of(folder, TranslatedSite.files());
    }

    @Test
    void noPageSaysAWordOfEnglish() {
        Rendered site = site();
        List<String> english = new ArrayList<>();
        for (Route route : site.routes()) {
            Document page = Jsoup.parse(site.html(route));
            said(page).filter(OtherLanguageTest::isEnglish).forEach(text -> english.add(route.path() + ": " + text));
            if (!page.select("html").attr("lang").equals("qaa")) {
                english.add(route.path() + " is not in its language");
            }
        }
        assertEquals(List.of(), english.stream().distinct().limit(50).toList());
    }

    /** So that the test above is about every page there can be. */
    @Test
    void everyKindOfPageIsThere() {
        Rendered site = site();
        Set<String> kinds = Arrays.stream(Route.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                kinds,
                names(site.routes().stream().map(route -> route.getClass().getSimpleName())));
        assertEquals(
                names(Stream.of(Rendered.TEMPLATES.resolve("layouts").toFile().list())
                        .map(name -> name.replace(".ftlh", ""))),
                names(site.routes().stream().map(Route::layout)));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    /** What readers see or hear of a page. */
    private static Stream<String> said(Document page) {
        Stream<String> texts = page.getAllElements().stream()
                .filter(element -> !element.tagName().equals("noscript"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        Stream<String> withoutScript = page.select("noscript").stream()
                .map(noscript -> Jsoup.parse(noscript.html()).text());
        Stream<String> attributes =
                page.getAllElements().stream().flatMap(element -> SAID.stream().map(element::attr));
        Stream<String> description =
                page.select("meta[name=description]").stream().map(meta -> meta.attr("content"));
        return Stream.of(texts, withoutScript, attributes, description).flatMap(all -> all);
    }

    private static boolean isEnglish(String text) {
        return ENGLISH.matcher(HOST.matcher(text).replaceAll("")).find();
    }
}

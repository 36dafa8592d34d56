package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the drawings of patterns stand. */
class PatternPagesTest {
    private static final Map<String, String> FILES = Sources.of(
            "content/handbook/one.md",
            Sources.chapter("One", "Before.\n\n```picture\npatterns\n```\n\nAfter."),
            "standards/patterns.yaml",
            """
            - {id: post, number: 2, title: By post, summary: A letter., holders: [{name: Sender}]}
            - {id: hand, number: 1, title: By hand, summary: No letter., holders: [{name: Bearer}]}
            """,
            "standards/needs/letter.yaml",
            """
            id: letter
            title: Send a letter
            summary: One letter.
            options:
              - {title: Mail, pattern: post, what: Post it., when: Always.}
              - {title: Shout, what: Loud., when: Never.}
            """);

    @TempDir
    Path folder;

    private Document page(String address) {
        return Rendered.of(folder, FILES).page(address);
    }

    @Test
    void aChapterShowsThemWhereItAsks() {
        Element between = page("handbook/one/").select(".app-prose + p").first();
        assertEquals("Before.", between.previousElementSibling().text());
        Element list = between.nextElementSibling();
        assertEquals(List.of("1. By hand", "2. By post"), list.select("a").eachText());
        assertEquals("../../patterns/#hand", list.select("a").attr("href"));
        assertEquals(List.of("By hand", "By post"), list.select("svg > title").eachText());
        assertEquals("After.", list.nextElementSibling().text());
    }

    @Test
    void theListOfNeedsEndsWithThem() {
        assertEquals(2, page("needs/").select(".app-sketches svg").size());
    }

    @Test
    void anOptionShowsItsOwnAndNoOther() {
        Document need = page("needs/letter/");
        assertEquals(List.of("By post"), need.select(".app-option svg > title").eachText());
        assertEquals("Mail", need.select(".app-option:has(svg) h3").text());
        assertEquals("../../patterns/#post", need.select(".app-sketch a").attr("href"));
    }

    @Test
    void theirPageSaysWhichNeedsOfferThem() {
        Document patterns = page("patterns/");
        assertEquals(
                "2. By post",
                patterns.select("section[aria-labelledby=post] h2").text());
        assertEquals(
                "../needs/letter/",
                patterns.select("section[aria-labelledby=post] a").attr("href"));
        assertEquals(0, patterns.select("section[aria-labelledby=hand] a").size());
    }
}

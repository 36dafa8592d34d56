package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.markdown.writing.Sanitizer;
import handbook.model.Body;
import handbook.model.text.Mark;
import handbook.model.text.Piece;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "\n",
            "\n\n",
            "    ",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "```flow a\n",
            "a -> b: ",
            "[",
            "]",
            "[[",
            "]]",
            "|",
            "\\|",
            "(",
            ")",
            "](",
            "!",
            "!!! do\n    ",
            "!!! warning \"",
            "\"",
            "<",
            ">",
            "</",
            "<script>",
            "<!--",
            "-->",
            "<svg/onload=x>",
            "<img src=x onerror=y>",
            "javascript:",
            "data:",
            "https://e.org/",
            "<https://e.org>",
            "#",
            "## ",
            "- ",
            "1. ",
            "- [ ] ",
            "> ",
            "|-|-|\n",
            "|a|b|\n",
            ": ",
            "[^1]",
            "[^1]: ",
            "[r]: ",
            "&",
            "&lt;",
            "&#106;",
            "&#x91;",
            "\u0091",
            "\u0092",
            "\0",
            "\uD800",
            "\uDC00",
            "\u202E",
            "\u00A0",
            "\r",
            "\t",
            "\\",
            "{#x}",
            "{",
            "}",
            "'",
            "GP",
            "---\n",
            "onclick=",
            "&nbsp;",
            "<a href=x>",
            "%6A",
            "\uFFFE");

    static Stream<String> shortButPathological() {
        return Stream.of(
                "<!-- " + "a line of a comment\n".repeat(80) + "--> end",
                "_".repeat(5_000),
                "*".repeat(5_000),
                ">".repeat(5_000),
                "- ".repeat(5_000),
                "1. ".repeat(10_000),
                "[".repeat(10_000),
                "![".repeat(10_000) + "a" + "](b)".repeat(10_000),
                "[[".repeat(10_000),
                "[[a|".repeat(10_000),
                "*a ".repeat(10_000) + "b*".repeat(10_000),
                "*a **b ".repeat(5_000),
                "`a``b".repeat(5_000),
                "<a ".repeat(10_000),
                "<!--".repeat(10_000),
                "&#".repeat(10_000),
                "\\".repeat(10_000),
                "!!! inset\n".repeat(1_000),
                "```flow a\n" + "a -> b: [[c]]\n".repeat(5_000) + "```\n",
                "```flow a\na -> b: " + "[[c".repeat(10_000),
                "```flow a\n" + "-> ".repeat(10_000),
                "## a {#b}\n".repeat(10_000),
                "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + ("|b".repeat(1_000) + "|\n").repeat(20),
                pyramid("> ", 200),
                pyramid("    ", 200).replace(" a", "!!! inset"),
                pyramid("  ", 300).replace("a", "- a"));
    }

    private static String pyramid(String step, int height) {
        return IntStream.range(0, height).mapToObj(i -> step.repeat(i) + " a\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("shortButPathological")
    void pathologicalTextIsReadOrRefusedOnce(String markdown) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.of(markdown));
        List<Diagnostic> refusals = reading.problems().stream()
                .filter(problem -> problem.rule() == Rule.UNREADABLE_MARKDOWN)
                .toList();
        assertTrue(refusals.size() <= 1, refusals.toString());
        assertEquals(refusals.isEmpty(), !reading.body().equals(Body.EMPTY));
        assertOwnMarkup(reading);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 100_000})
    void textNestedTooDeeplyIsRefusedAtItsLine(int depth) {
        Reading reading = Reading.of("Fine.\n\n" + ">".repeat(depth) + " deep\n");
        assertEquals(List.of(Rule.UNREADABLE_MARKDOWN), reading.rules());
        assertEquals(3, reading.problems().get(0).place().line());
    }

    @Test
    void aLongRunOfUnderscoresIsOnlyALine() {
        assertEquals(1, Reading.of("_".repeat(5_000)).html().select("hr").size());
    }

    @Test
    void aLongCommentIsNotShown() {
        Reading reading = Reading.of("<!-- " + "a line of a comment\n\n".repeat(10_000) + "--> Words.");
        assertEquals(List.of(), reading.rules());
        assertEquals("Words.", reading.html().text());
    }

    @Test
    void aLongTableIsReadWhole() {
        Reading reading = Reading.of("|a|b|\n|-|-|\n" + "|[[x\\|y]]|z|\n".repeat(1_000));
        assertEquals(List.of(), reading.rules());
        assertEquals(1_000, reading.html().select("tbody a").size());
    }

    @Test
    void noTextWhateverGivesMoreThanOurOwnMarkup() {
        Random random = new Random(20_220_701);
        for (int round = 0; round < 4_000; round++) {
            String markdown = random.ints(1 + random.nextInt(60), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            Reading reading = Reading.of(markdown, Reading.GLOSSARY);
            assertOwnMarkup(reading);
        }
    }

    private static void assertOwnMarkup(Reading reading) {
        String html = reading.web();
        assertEquals(html, Sanitizer.cleaned(Sanitizer.parse(html)), reading.source());
        for (Element element : Sanitizer.parse(html).select("[href], [src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertTrue(
                    address.matches("slot:\u0091\\d+\u0092|#note-\\d+(-use-\\d+)?|https?://.*|mailto:.+|tel:.+"),
                    () -> address + " in " + reading.source());
        }
        assertMarksAreOurs(reading.body());
        assertTrue(
                reading.problems().stream().allMatch(problem -> problem.place().line() >= 1), reading.source());
        reading.body().links().forEach(link -> assertTrue(link.place().length() > 0, reading.source()));
    }

    /** Each mark starts once and ends once, and what is between is words: no author wrote a control of ours. */
    private static void assertMarksAreOurs(Body body) {
        List<Mark> started = new ArrayList<>();
        int open = 0;
        for (Piece piece : body.pieces()) {
            switch (piece) {
                case Piece.Start start -> {
                    started.add(start.mark());
                    open++;
                }
                case Piece.End end -> open--;
                case Piece.Words words -> assertTrue(words.words().chars().noneMatch(HostileTest::isControl));
            }
        }
        assertEquals(0, open);
        assertEquals(body.marks(), started);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}

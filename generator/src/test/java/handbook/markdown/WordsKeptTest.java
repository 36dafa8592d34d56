package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Every word that is typed is on the page, or is what a mark is made of, or is named by a problem. */
class WordsKeptTest {
    private static final Path CONTENT = Path.of("../content");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** What is no text: comments, addresses of links, kinds of callouts, ids of headings, the language of code, names of notes. */
    private static final List<Pattern> NO_TEXT = Stream.of(
                    "<!--.*?-->",
                    "(?m)^\\[//\\]: # \\(.*\\)$",
                    "(?<=\\]\\()[^)\\n]*(?=\\))",
                    "(?m)^[ >]*!!! \\w+",
                    "\\[!\\w+\\]",
                    "\\{#[\\w-]+\\}",
                    "```picture\\n[\\w-]+\\n```",
                    "(?m)^(?:```|~~~) *\\w+",
                    "(?m)^[ >]*\\d+[.)] ",
                    "(?m)^- \\[x\\]",
                    "\\[\\^[^\\]\\n]+\\]:?",
                    "\\[\\[[\\w:-]*#?[\\w-]*\\|",
                    "&\\w+;")
            .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL))
            .toList();
    /** Each with words of its own in place of X, so that none can stand for another. */
    private static final List<String> SNIPPETS = List.of(
            "X words.\n",
            "**X and X",
            "X** ",
            "`X",
            "_X_ ",
            "\n\n",
            "\n",
            "[[standard:X|X]] ",
            "[[standard:alpha",
            "[X](x.md \"Y\") ",
            "[X](my file.md) ",
            "[X] (x.md) ",
            "(X)[x.md] ",
            "[X][X] ",
            "[X] ",
            "![X](x.png) ",
            "![X][X] ",
            "X[^1] ",
            "\n[^1]: X note\n\n",
            "\n[^2]: X note\n\n",
            "\n[^1]: X again\n\n",
            "\n| X | X |\n|---|---|\n| X | X | X | X |\n",
            "\n| X | X |\n| X | X |\n",
            "\n| X |\n|---|---|\n| X | X |\n",
            "\n| X | X | X |\n|---|---|\n| X | X |\n",
            "\n##X\n",
            "\n## X {#x}\n",
            "\n## X *X* `X`\n",
            "\nX\n---\n",
            "\nX\n===\n",
            "\n> [!NOTE] X\n> X\n",
            "\n> [!tip]- X **X**\n> X\n\n",
            "\n> X\nX\n",
            "\n!!! warning \"X **X**\"\n\n    X\n\n",
            "\n!!! do \"X\"\n\n    X\n    - X\n\n",
            "\n!!! unknown \"X\"\n\n    X\n",
            "\n!!! inset X\n",
            "\n```\nX\n```\n",
            "\n```\nX\n",
            "\n    X code\n",
            "\n- X\n- X\n",
            "\n- [ ] X\n",
            "\n1. X\n2) X\n",
            "\nX\n: X\n",
            "\n::: X\nX\n:::\n",
            "{% X %} ",
            "{{ X }} ",
            "{: .X} ",
            "<!-- gone -->",
            "\n<!-- gone\n\ngone --> X\n",
            "X <!-- gone --> X ",
            "<!-- X ",
            "<b>X</b> ",
            "<br>",
            "https://example.org/X ",
            "X@example.org ",
            "<https://example.org/X> ",
            "==X== ",
            "~~X~~ ",
            ":X: ",
            "&amp; X ",
            "\\*X ",
            "\tX",
            "\n---\n",
            "\n\\\nX",
            "| X ",
            "X\u00A0X ");

    @Test
    void noWordOfOurOwnTextsIsLost() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CONTENT)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        assertTrue(!files.isEmpty());
        for (Path file : files) {
            String[] parts = Files.readString(file).split("(?m)^---$", 3);
            assertKept(parts[2], file.toString());
        }
    }

    @Test
    void noWordOfAnyMixtureOfMarksIsLost() {
        Random random = new Random(20_261_129);
        for (int round = 0; round < 3_000; round++) {
            int first = round * 100;
            int[] next = {first};
            String text = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> SNIPPETS.get(random.nextInt(SNIPPETS.size())))
                    .map(snippet -> numbered(snippet, next))
                    .collect(Collectors.joining());
            assertKept(text, text);
        }
    }

    /** Puts words of its own in place of each X. */
    private static String numbered(String snippet, int[] next) {
        StringBuilder text = new StringBuilder();
        for (char c : snippet.toCharArray()) {
            text.append(c == 'X' ? "word" + next[0]++ : String.valueOf(c));
        }
        return text.toString();
    }

    private static void assertKept(String source, String what) {
        Reading reading = Reading.of(source);
        String typed = source;
        for (Pattern pattern : NO_TEXT) {
            typed = pattern.matcher(typed).replaceAll(" ");
        }
        Element page = reading.html();
        String told = reading.problems().stream().map(WordsKeptTest::said).collect(Collectors.joining(" "));
        String shown = words(page) + " " + String.join(" ", page.select("[alt]").eachAttr("alt")) + " "
                + String.join(" ", page.select("[href]").eachAttr("href"))
                + " " + reading.body().links() + " " + told;
        Map<String, Integer> left = count(shown);
        List<String> lost = new ArrayList<>();
        count(typed).forEach((word, times) -> {
            if (left.getOrDefault(word, 0) < times) {
                lost.add(word);
            }
        });
        assertEquals(
                List.of(), lost, () -> lost + " of " + what + "\ngives " + reading.web() + "\n" + reading.problems());
    }

    /** The words of each run by themselves: what stands between two of them need not be a blank. */
    private static String words(Element page) {
        return page.select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::getWholeText)
                .collect(Collectors.joining(" "));
    }

    private static String said(Diagnostic problem) {
        return problem.message() + " " + problem.hint();
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }
}

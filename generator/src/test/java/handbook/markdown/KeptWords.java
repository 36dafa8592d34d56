package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Holds the words that are typed against those that are shown or told. */
final class KeptWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** What is no text: comments, addresses of links, kinds of callouts, ids of headings, the language of code, names of notes. */
    private static final List<Pattern> NO_TEXT = Stream.of(
                    "<!--.*?-->",
                    "(?m)^\\[//\\]: # \\(.*\\)$",
                    "(?<=\\]\\()[^)\\n]*(?=\\))",
                    "(?m)^[ >]*!!! \\w+",
                    "\\[!\\w+\\]",
                    "\\{#[\\w-]+\\}",
                    "(?m)^(?:```|~~~) *\\w+",
                    "(?m)^[ >]*\\d+[.)] ",
                    "(?m)^- \\[x\\]",
                    "\\[\\^[^\\]\\n]+\\]:?",
                    "\\[\\[[\\w:-]*#?[\\w-]*\\|",
                    "&\\w+;")
            .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL))
            .toList();

    private KeptWords() {}

    /** Fails where a word is neither on the page, nor what a mark is made of, nor named by a problem. */
    static void assertKept(String source, String what) {
        Reading reading = Reading.of(source);
        String typed = source;
        for (Pattern pattern : NO_TEXT) {
            typed = pattern.matcher(typed).replaceAll(" ");
        }
        Element page = reading.html();
        String told = reading.problems().stream().map(KeptWords::said).collect(Collectors.joining(" "));
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

package handbook.markdown.foreign;

import handbook.markdown.foreign.written.BlockWriter;
import handbook.markdown.syntax.Alert;
import handbook.model.text.Mark.CalloutKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds passages that are set apart, by their classes or by GitHub's {@code [!NOTE]}, and says which callouts they become. */
public final class CalloutMarks {
    private static final Pattern CLASS = Pattern.compile(
            "(?:.*[_-])?(notes?|tips?|info|information|important|hint|success|example|abstract|summary|question|seealso|help|inset-text|callout|admonition|aside|warnings?|caution|danger|error|attention|failure|bug|alert)");
    private static final Pattern PART =
            Pattern.compile(".*(?:__|-)(?:body|content|inner|container|icon|heading|title|text(?<!inset-text))");
    private static final Pattern GITHUB = Pattern.compile("^\\s*\\[!(\\w+)\\][+-]?[ \\t]*([^\\n]*)\\n?");
    private static final Map<String, String> TITLES = Map.of(
            "tip",
            "Tip",
            "important",
            "Important",
            "caution",
            "Caution",
            "danger",
            "Danger",
            "warning",
            "Warning",
            "hint",
            "Hint",
            "example",
            "Example");

    private CalloutMarks() {}

    /** The handbook's callout for what others call it: a warning for what must not be missed, else an inset. */
    public static String kindOf(String name) {
        String one = name.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return one.equals("warning") || Alert.kind(one).equals(Optional.of(CalloutKind.WARNING)) ? "warning" : "inset";
    }

    static void apply(Element root) {
        root.select("blockquote").forEach(CalloutMarks::github);
        root.select("p[class], div[class], blockquote[class], aside[class], section[class], aside:not([class])")
                .forEach(CalloutMarks::classes);
    }

    private static void github(Element quote) {
        Element first = quote.firstElementChild();
        if (first == null
                || !first.normalName().equals("p")
                || first.childNodeSize() == 0
                || !(first.childNode(0) instanceof TextNode text)) {
            return;
        }
        Matcher mark = GITHUB.matcher(text.getWholeText());
        if (mark.find()) {
            String title = mark.group(2).strip();
            mark(
                    quote,
                    kindOf(mark.group(1)),
                    title.isEmpty() ? TITLES.getOrDefault(mark.group(1).toLowerCase(Locale.ROOT), "") : title);
            text.text(text.getWholeText().substring(mark.end()));
        }
    }

    private static void classes(Element element) {
        Optional<String> name =
                element.normalName().equals("aside") && element.className().isBlank()
                        ? Optional.of("note")
                        : element.classNames().stream()
                                .filter(each -> !PART.matcher(each).matches())
                                .flatMap(each -> nameIn(each).stream())
                                .reduce((one, other) -> other);
        boolean inside = element.parents().stream().anyMatch(parent -> parent.hasAttr(BlockWriter.CALLOUT));
        if (name.isEmpty()
                || inside
                || element.hasAttr(BlockWriter.CALLOUT)
                || element.select("h1, h2").size() > 1) {
            return;
        }
        boolean paragraph = element.normalName().equals("p");
        Element marked = paragraph ? wrapped(element) : element;
        mark(marked, kindOf(name.get()), takeTitle(marked));
    }

    private static Optional<String> nameIn(String cssClass) {
        Matcher matcher = CLASS.matcher(cssClass.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Element wrapped(Element paragraph) {
        Element box = new Element("div");
        paragraph.replaceWith(box);
        return box.appendChild(paragraph);
    }

    /** The title that a box starts with, where its class says that it is one. */
    private static String takeTitle(Element box) {
        List<Element> titles = box.select("[class$=title], [class$=__heading], [class$=-heading]");
        if (titles.size() == 1 && titles.getFirst().select("a, img").isEmpty()) {
            String title = titles.getFirst().text();
            titles.getFirst().remove();
            return title;
        }
        return "";
    }

    private static void mark(Element element, String kind, String title) {
        element.attr(BlockWriter.CALLOUT, kind).attr(BlockWriter.TITLE, title);
    }
}

package handbook.pages.components;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as one token a line, the same for fragments a browser shows alike: attributes by name, class names as they come, runs of
 * white space as one space, and none at the edges of a block or after another space.
 */
final class CanonicalHtml {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private CanonicalHtml() {}

    static String of(String html) {
        CanonicalHtml canonical = new CanonicalHtml();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(canonical::add);
        canonical.endBlock();
        return String.join("\n", canonical.lines);
    }

    private void add(Node node) {
        switch (node) {
            case TextNode leaf -> text.append(leaf.getWholeText());
            case Element element -> add(element);
            default -> {}
        }
    }

    private void add(Element element) {
        boundary(element, "<" + element.normalName() + attributes(element) + ">");
        element.childNodes().forEach(this::add);
        boundary(element, "</" + element.normalName() + ">");
    }

    private void boundary(Element element, String tag) {
        if (element.isBlock()) {
            endBlock();
            lines.add(tag);
        } else {
            text.append('\u0001').append(tag).append('\u0001');
        }
    }

    /** Collapses white space through inline tags, as a browser lays a line out. */
    private void endBlock() {
        StringBuilder line = new StringBuilder();
        boolean spaced = true;
        int lastSpace = -1;
        String[] runs = text.toString().split("\u0001", -1);
        for (int i = 0; i < runs.length; i++) {
            if (i % 2 == 1) {
                line.append(runs[i]);
                continue;
            }
            for (char c : runs[i].toCharArray()) {
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (space && !spaced) {
                    lastSpace = line.length();
                }
                if (!space || !spaced) {
                    line.append(space ? ' ' : c);
                }
                spaced = space;
            }
        }
        text.setLength(0);
        if (spaced && lastSpace >= 0) {
            line.deleteCharAt(lastSpace);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }

    private static String attributes(Element element) {
        return StreamSupport.stream(element.attributes().spliterator(), false)
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .map(CanonicalHtml::attribute)
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        return " " + attribute.getKey() + "=\"" + attribute.getValue().strip().replaceAll("\\s+", " ") + "\"";
    }
}

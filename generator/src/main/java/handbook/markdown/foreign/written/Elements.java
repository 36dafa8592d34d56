package handbook.markdown.foreign.written;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What kinds of elements there are. */
final class Elements {
    private static final Set<String> SILENT =
            Set.of("style", "link", "meta", "template", "source", "track", "base", "title", "head");
    private static final Set<String> LEFT_OUT =
            Set.of("script", "iframe", "video", "audio", "object", "embed", "svg", "canvas", "math");
    private static final Set<String> ALWAYS_INLINE =
            Set.of("a", "ins", "del", "button", "label", "select", "input", "summary-words");

    private Elements() {}

    /** Whether neither it nor what it holds can stand on a page. */
    static boolean isLeftOut(Element element) {
        return isSilent(element) || LEFT_OUT.contains(element.normalName());
    }

    /** Whether nobody would miss it. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || element.normalName().equals("svg") && element.text().isBlank();
    }

    /** Whether it breaks a line: a block, or something that holds one. */
    static boolean isBlock(Node node) {
        if (!(node instanceof Element element) || ALWAYS_INLINE.contains(element.normalName())) {
            return false;
        }
        if (isLeftOut(element)) {
            return false;
        }
        return element.isBlock() && !element.normalName().equals("svg")
                || element.children().stream().anyMatch(Elements::isBlock);
    }

    static String addressIn(Element element) {
        for (Element each : element.getAllElements()) {
            for (String name : new String[] {"src", "data", "href"}) {
                if (!each.attr(name).isBlank()) {
                    return each.attr(name).strip();
                }
            }
        }
        return "";
    }

    /** The words right after an element, for what they start with. */
    static String textAfter(Element element) {
        Node next = element.nextSibling();
        return switch (next) {
            case TextNode text -> text.getWholeText();
            case Element other when other.normalName().equals("br") -> " ";
            case Element other -> other.wholeText();
            case null, default -> "";
        };
    }
}

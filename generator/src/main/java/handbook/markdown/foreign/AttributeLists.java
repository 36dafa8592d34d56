package handbook.markdown.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes lists of attributes, as <code>{: .note}</code> and <code>{#id}</code>, out of the words and gives them to what they are about. */
final class AttributeLists {
    private static final String ITEM = "(?:[#.][\\w:-]+|[\\w-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s}]+))";
    private static final String NAMED = "(?:" + ITEM + "|[\\w-]+)";
    private static final String LIST =
            "\\{(?::\\s*(" + NAMED + "(?:\\s*" + NAMED + ")*|)|\\s*(" + ITEM + "(?:\\s*" + ITEM + ")*))\\s*\\}";
    private static final Pattern WHOLE = Pattern.compile("\\s*" + LIST + "\\s*");
    private static final Pattern FIRST = Pattern.compile("^" + LIST);
    private static final Pattern FIRST_LINE = Pattern.compile("^\\s*" + LIST + "[ \\t]*(?:\\n|(?=\\S))");
    private static final Pattern LAST = Pattern.compile("(?:^|[ \\t]*\\n)\\s*" + LIST + "\\s*$");
    private static final Pattern AT_END = Pattern.compile("\\s*" + LIST + "\\s*$");
    private static final Pattern ONE = Pattern.compile(NAMED);

    private AttributeLists() {}

    static void apply(Element root) {
        root.select("h1, h2, h3, h4, h5, h6").forEach(AttributeLists::ofHeading);
        root.select("p, li, dd, dt, td").forEach(AttributeLists::ofBlock);
        List.copyOf(root.select("a, img, em, strong, code, b, i, span")).forEach(AttributeLists::afterInline);
    }

    private static void ofHeading(Element heading) {
        if (last(heading) instanceof TextNode text) {
            Matcher list = AT_END.matcher(text.getWholeText());
            if (list.find()) {
                give(heading, list);
                text.text(text.getWholeText().substring(0, list.start()));
            }
        }
    }

    private static void ofBlock(Element block) {
        if (block.childNodeSize() == 1 && block.childNode(0) instanceof TextNode only) {
            Matcher whole = WHOLE.matcher(only.getWholeText());
            if (whole.matches()) {
                alone(block, whole);
                return;
            }
        }
        if (block.childNodeSize() > 0 && block.childNode(0) instanceof TextNode first) {
            Matcher list = FIRST_LINE.matcher(first.getWholeText());
            if (list.find()) {
                give(block, list);
                first.text(first.getWholeText().substring(list.end()));
            }
        }
        lastLine(block);
    }

    private static void lastLine(Element block) {
        if (last(block) instanceof TextNode text) {
            Matcher list = LAST.matcher(text.getWholeText());
            if (list.find()) {
                give(owner(block), list);
                text.text(text.getWholeText().substring(0, list.start()));
            }
        }
    }

    /** What stands last in an item of a list is about the list, and in a quotation about the quotation. */
    private static Element owner(Element block) {
        Element item = block.closest("li, dd");
        if (item != null && item.parent() != null) {
            return item.parent();
        }
        Element parent = block.parent();
        return parent != null && parent.normalName().equals("blockquote") ? parent : block;
    }

    private static void alone(Element block, Matcher list) {
        Element about = switch (block.normalName()) {
            case "td" -> block.closest("table");
            case "li" -> block.parent();
            default ->
                block.previousElementSibling() == null ? block.nextElementSibling() : block.previousElementSibling();
        };
        if (about != null) {
            give(about, list);
        }
        Element row = block.normalName().equals("td") ? block.closest("tr") : block;
        if (row != null) {
            row.remove();
        }
    }

    private static void afterInline(Element element) {
        if (element.nextSibling() instanceof TextNode text) {
            Matcher list = FIRST.matcher(text.getWholeText());
            boolean spaced = !list.find();
            if (!spaced) {
                give(element, list);
                text.text(text.getWholeText().substring(list.end()));
            }
        }
    }

    private static void give(Element element, Matcher list) {
        String items = list.group(1) == null ? list.group(2) : list.group(1);
        ONE.matcher(items == null ? "" : items).results().forEach(result -> {
            String item = result.group();
            int equals = item.indexOf('=');
            if (item.startsWith("#")) {
                element.attr("id", item.substring(1));
            } else if (item.startsWith(".")) {
                List.of(item.substring(1).split("\\.")).forEach(element::addClass);
            } else if (equals > 0) {
                element.attr(
                        item.substring(0, equals), item.substring(equals + 1).replaceAll("^[\"']|[\"']$", ""));
            } else {
                element.addClass(item);
            }
        });
    }

    private static @Nullable Node last(Element element) {
        return element.childNodeSize() == 0 ? null : element.childNode(element.childNodeSize() - 1);
    }
}

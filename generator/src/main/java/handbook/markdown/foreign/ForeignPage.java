package handbook.markdown.foreign;

import handbook.markdown.foreign.written.BlockWriter;
import handbook.markdown.foreign.written.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page of another generator, its templates already worked out.
 *
 * <pre>{@code
 * ForeignPage page = ForeignPage.ofMarkdown("# Why\n\nSee <b>this</b>.");
 * String title = page.title().orElse("");
 * String ours = page.write(surroundings);
 * }</pre>
 */
public final class ForeignPage {
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,80})]");

    private final Element body;
    private final Map<String, Integer> anchors;

    private ForeignPage(Element body) {
        this.body = body;
        AttributeLists.apply(body);
        clean();
        CalloutMarks.apply(body);
        this.anchors = HeadingMarks.of(body).anchors();
    }

    /** @throws IllegalArgumentException if the text is nested too deeply to be read */
    public static ForeignPage ofMarkdown(String markdown) {
        return ofHtml(ForeignHtml.of(markdown));
    }

    public static ForeignPage ofHtml(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return new ForeignPage(document.body());
    }

    private void clean() {
        // A table of contents that kramdown or another would have put here.
        body.select("ul.toc, ol.toc, ul#markdown-toc, ol#markdown-toc").stream()
                .filter(list -> list.childrenSize() == 1)
                .forEach(Node::remove);
        body.select("p, div").stream()
                .filter(each -> each.ownText().strip().matches("(?i)\\[toc]|\\[\\[_?toc_?]]|\\{:toc}|\\$toc"))
                .filter(each -> each.childrenSize() == 0)
                .toList()
                .forEach(Node::remove);
        List<Node> comments =
                body.nodeStream().filter(Comment.class::isInstance).toList();
        comments.forEach(Node::remove);
        body.nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().contains("[^"))
                .filter(text -> !(text.parent() instanceof Element parent && parent.closest("code, pre") != null))
                .toList()
                .forEach(ForeignPage::splitNotes);
    }

    /** Footnotes were set apart before the Markdown was read; what is left of them are the references. */
    private static void splitNotes(TextNode text) {
        String words = text.getWholeText();
        Matcher note = NOTE.matcher(words);
        int told = 0;
        while (note.find()) {
            text.before(new TextNode(words.substring(told, note.start())));
            text.before(new Element("note-reference").attr("name", note.group(1)));
            told = note.end();
        }
        text.text(words.substring(told));
    }

    /** The words of the heading that the page starts with, if it is its title. */
    public Optional<String> title() {
        Element first = firstContent(body);
        if (first == null || !first.normalName().equals("h1") || first.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(first.text().strip());
    }

    /** The page without its title. */
    public ForeignPage withoutTitle() {
        Element first = firstContent(body);
        if (first != null) {
            first.remove();
        }
        body.select("[" + BlockWriter.LEVEL + "]")
                .forEach(heading -> heading.removeAttr(BlockWriter.LEVEL).removeAttr(BlockWriter.IDS));
        ForeignPage rest = new ForeignPage(body);
        anchors.forEach((id, heading) -> {
            if (heading <= 0) {
                rest.anchors.putIfAbsent(id, -1);
            }
        });
        return rest;
    }

    private static @Nullable Element firstContent(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (node instanceof Element element && !element.text().isBlank()) {
                boolean holder =
                        List.of("div", "header", "section", "main", "article").contains(element.normalName());
                return holder ? firstContent(element) : element;
            }
        }
        return null;
    }

    /** By the ids that others may refer to: the number of the heading that stands there or above, -1 where none does. */
    public Map<String, Integer> anchors() {
        return anchors;
    }

    /** Every address that a link leads to, as typed. */
    public List<String> addresses() {
        return body.select("a[href]").stream()
                .map(link -> link.attr("href").strip())
                .toList();
    }

    /** The words of the first paragraphs that say something, each as one line. */
    public Stream<String> paragraphs() {
        return body.select("p, li, td").stream()
                .filter(each -> each.normalName().equals("p") && each.closest("note-text, table, figure") == null
                        || body.select("p").isEmpty())
                .map(each -> each.text().strip())
                .filter(text -> text.split("\\s+").length > 3);
    }

    /** The page as our Markdown. */
    public String write(Surroundings around) {
        return new BlockWriter(around).write(body);
    }

    /** All words that its readers saw. */
    public String words() {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        switch (node) {
                            case TextNode text -> words.append(text.getWholeText());
                            case Element element ->
                                words.append(isApart(element) ? "\n" : "")
                                        .append(element.hasAttr("alt") ? " " + element.attr("alt") + " " : "");
                            default -> {}
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        words.append(node instanceof Element element && isApart(element) ? "\n" : "");
                    }
                },
                body);
        return words.toString();
    }

    private static boolean isApart(Element element) {
        return element.isBlock() || element.normalName().equals("br") || element.hasAttr(BlockWriter.CALLOUT);
    }
}

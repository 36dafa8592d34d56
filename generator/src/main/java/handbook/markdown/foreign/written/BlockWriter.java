package handbook.markdown.foreign.written;

import handbook.markdown.foreign.written.InlineWriter.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes a tree as Markdown, block by block. */
public final class BlockWriter {
    /** Says of an element that it is a callout, and of which kind. */
    public static final String CALLOUT = "data-brought-callout";
    /** The title of a callout. */
    public static final String TITLE = "data-brought-title";
    /** The level of a heading. */
    public static final String LEVEL = "data-brought-level";
    /** The ids that others may refer to a heading by, where the handbook would give it another. */
    public static final String IDS = "data-brought-ids";

    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)(?:language|lang|highlight)-([\\w+#.-]+)");
    private static final Pattern CHOSEN_ID = Pattern.compile("[A-Za-z][\\w-]{0,99}");

    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>");

    private final InlineWriter inlines;
    private final Surroundings around;
    private final ListWriter lists;
    private final TableWriter tables;

    public BlockWriter(Surroundings around) {
        this.around = around;
        this.inlines = new InlineWriter(around);
        this.lists = new ListWriter(this, inlines);
        this.tables = new TableWriter(this, inlines, around);
    }

    /** What an element holds, as Markdown that ends with a line end; empty if it holds nothing that is seen. */
    public String write(Element root) {
        String text = blocks(root.childNodes());
        return text.isEmpty() ? "" : text + "\n";
    }

    String blocks(List<Node> nodes) {
        return String.join("\n\n", parts(nodes));
    }

    /** The blocks among the nodes; what stands between blocks is a paragraph. */
    List<String> parts(List<Node> nodes) {
        List<String> parts = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        boolean listBefore = false;
        for (Node node : nodes) {
            if (!Elements.isBlock(node)) {
                run.add(node);
                continue;
            }
            listBefore = flush(run, parts) && listBefore;
            Element element = (Element) node;
            boolean list = isList(element);
            String block = list ? lists.write(element, listBefore) : block(element);
            if (!block.isBlank()) {
                parts.add(block);
                listBefore = list && !listBefore;
            }
        }
        flush(run, parts);
        return parts;
    }

    private static boolean isList(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "menu", "dir" -> true;
            default -> false;
        };
    }

    /** Whether nothing was written. */
    private boolean flush(List<Node> run, List<String> parts) {
        String text = run.isEmpty() ? "" : paragraph(run);
        run.clear();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        return text.isEmpty();
    }

    String paragraph(List<Node> nodes) {
        return EscapedWords.safeAtLineStarts(inlines.text(nodes, Place.PARAGRAPH));
    }

    private String block(Element element) {
        if (element.hasAttr(CALLOUT)) {
            return callout(element.attr(CALLOUT), title(element), element.childNodes());
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "p" ->
                element.children().stream().anyMatch(Elements::isBlock)
                        ? blocks(element.childNodes())
                        : paragraph(element.childNodes());
            case "blockquote" -> prefixed("> ", "> ", blocks(element.childNodes()));
            case "pre" -> code(element);
            case "hr" -> "---";
            case "table" -> tables.write(element);
            case "dl" -> lists.definitions(element);
            case "details" -> details(element);
            case "figure" -> figure(element);
            case "note-text" -> prefixed("[^" + element.attr("name") + "]: ", "    ", blocks(element.childNodes()));
            default -> blocks(element.childNodes());
        };
    }

    private String heading(Element heading) {
        String words = inlines.text(heading.childNodes(), Place.LINE);
        if (words.isBlank()) {
            return "";
        }
        String level = heading.attr(LEVEL);
        if (level.isEmpty()) {
            return paragraph(heading.childNodes());
        }
        String id = Stream.of(heading.attr(IDS).split(" "))
                .filter(each -> CHOSEN_ID.matcher(each).matches() && around.keeps(each))
                .findFirst()
                .orElse("");
        String closing = words.endsWith("#") ? words.substring(0, words.length() - 1) + "\\#" : words;
        return "#".repeat(Integer.parseInt(level)) + " " + closing + (id.isEmpty() ? "" : " {#" + id + "}");
    }

    /** The title of a callout, in which some generators let HTML stand. */
    private String title(Element callout) {
        String title = callout.attr(TITLE);
        return MARKUP.matcher(title).find()
                ? inlines.text(Jsoup.parseBodyFragment(title).body().childNodes(), Place.LINE)
                : title;
    }

    private String callout(String kind, String title, List<Node> nodes) {
        String body = blocks(nodes);
        String plain = title.replaceAll("\\s+", " ").strip();
        if (body.isEmpty()) {
            return plain.isEmpty() ? "" : EscapedWords.safeAtLineStarts(EscapedWords.escaped(plain, false));
        }
        return "!!! " + kind + (plain.isEmpty() ? "" : " \"" + plain + "\"") + "\n\n" + prefixed("    ", "    ", body);
    }

    private String details(Element element) {
        Element summary = element.selectFirst("> summary");
        List<Node> rest =
                element.childNodes().stream().filter(node -> node != summary).toList();
        return callout("details", summary == null ? "" : summary.text(), rest);
    }

    /** A picture with a caption of plain words keeps it as its title; any other is what it holds. */
    private String figure(Element figure) {
        Element caption = figure.selectFirst("> figcaption");
        Element image = figure.selectFirst("img");
        if (caption == null || image == null || !isCaptionOf(image, caption, figure)) {
            return blocks(figure.childNodes());
        }
        String shown = inlines.text(List.of(image), Place.PARAGRAPH);
        String words = caption.text().replace("\\", "\\\\").replace("\"", "\\\"");
        return shown.startsWith("![") && !words.isBlank()
                ? shown.substring(0, shown.length() - 1) + " \"" + words + "\")"
                : blocks(figure.childNodes());
    }

    private static boolean isCaptionOf(Element image, Element caption, Element figure) {
        return figure.select("img").size() == 1
                && caption.select("a, img").isEmpty()
                && figure.text().strip().equals(caption.text().strip())
                && image.parents().stream()
                        .noneMatch(parent -> parent.normalName().equals("a"));
    }

    private static String code(Element pre) {
        Element code = pre.selectFirst("code");
        String classes = pre.className() + " " + (code == null ? "" : code.className()) + " "
                + (pre.parent() == null ? "" : pre.parent().className());
        var language = LANGUAGE.matcher(classes);
        String text = pre.wholeText().replaceFirst("^\\n", "").stripTrailing();
        String fence = "`".repeat(Math.max(3, EscapedWords.longestRun(text, '`') + 1));
        return text.isBlank() ? "" : fence + (language.find() ? language.group(1) : "") + "\n" + text + "\n" + fence;
    }

    /** Puts one text before the first line and another before all others; lines without words stay empty. */
    static String prefixed(String first, String others, String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String prefix = out.isEmpty() ? first : "\n" + (line.isEmpty() ? others.stripTrailing() : others);
            out.append(prefix).append(line);
        }
        return text.isEmpty() ? "" : out.toString();
    }
}

package handbook.markdown.foreign.written;

import handbook.markdown.foreign.written.Remark.Subject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands inside a paragraph, heading or cell. */
final class InlineWriter {
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Map<Character, Character> RAISED = raised();

    private final LinkWriting links;
    private final Surroundings around;

    InlineWriter(Surroundings around) {
        this.around = around;
        this.links = new LinkWriting(around, this);
    }

    /**
     * Where words are written.
     *
     * @param oneLine whether a line may not end in them
     * @param cell whether they stand in a cell of a table
     * @param link whether they stand in a link
     */
    record Place(boolean oneLine, boolean cell, boolean link) {
        static final Place PARAGRAPH = new Place(false, false, false);
        static final Place LINE = new Place(true, false, false);
        static final Place CELL = new Place(true, true, false);

        Place inLink() {
            return new Place(true, cell, true);
        }
    }

    /** A run of nodes as one text without blanks around it. */
    String text(List<Node> nodes, Place place) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> write(node, out, place));
        String text = out.toString().replaceAll(" *\n *", "\n").replaceAll("(?<=\\S) {2,}", " ");
        return text.replaceAll("(?:\\\\\n)+$", "")
                .replaceAll("^(?:\\\\\n|\\s)+", "")
                .strip();
    }

    private void write(Node node, StringBuilder out, Place place) {
        switch (node) {
            case TextNode text -> words(text.getWholeText(), out, place);
            case Element element -> element(element, out, place);
            default -> {}
        }
    }

    private void children(Element element, StringBuilder out, Place place) {
        element.childNodes().forEach(child -> write(child, out, place));
    }

    private void words(String text, StringBuilder out, Place place) {
        String collapsed = EscapedWords.collapsed(text, place.oneLine);
        Matcher address = EscapedWords.addresses(collapsed);
        int told = 0;
        while (!place.link && address.find()) {
            append(EscapedWords.escaped(collapsed.substring(told, address.start()), place.cell), out);
            append("<" + address.group().replace("|", "%7C") + ">", out);
            told = address.end();
        }
        append(EscapedWords.escaped(collapsed.substring(told), place.cell), out);
    }

    static void append(String text, StringBuilder out) {
        boolean blankBefore = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(blankBefore && text.startsWith(" ") ? text.substring(1) : text);
    }

    private void element(Element element, StringBuilder out, Place place) {
        String name = element.normalName();
        if (EMPHASIS.contains(name)) {
            wrapped("*", element, out, place);
        } else if (STRONG.contains(name)) {
            wrapped("**", element, out, place);
        } else if (CODE.contains(name)) {
            out.append(EscapedWords.code(element.wholeText(), place.cell));
        } else if (STRUCK.contains(name)) {
            around.remark(new Remark(
                    Subject.MEANING_LOST, element.text(), "'" + element.text() + "' is no longer struck out"));
            children(element, out, place);
        } else {
            other(name, element, out, place);
        }
    }

    private void other(String name, Element element, StringBuilder out, Place place) {
        switch (name) {
            case "a" -> links.link(element, out, place);
            case "img" -> links.picture(element, out, place);
            case "br" -> out.append(place.oneLine ? " " : "\\\n");
            case "sup", "sub" -> smaller(element, out, place);
            case "note-reference" ->
                out.append("[^").append(element.attr("name")).append(']');
            case "input" -> input(element, out, place);
            case "abbr", "acronym" -> shortForm(element, out, place);
            case "q" -> {
                out.append('\u201c');
                children(element, out, place);
                out.append('\u201d');
            }
            default -> {
                if (Elements.isLeftOut(element)) {
                    links.leftOut(element, out, place);
                } else if (element.isBlock()) {
                    append(" ", out);
                    children(element, out, place);
                    append(name.equals("li") && element.nextElementSibling() != null ? "; " : " ", out);
                } else {
                    children(element, out, place);
                }
            }
        }
    }

    /** Blanks go outside; marks that the reader would not take for marks are left out. */
    private void wrapped(String mark, Element element, StringBuilder out, Place place) {
        StringBuilder inside = new StringBuilder();
        children(element, inside, place);
        String words = inside.toString().strip();
        if (words.isEmpty() || words.startsWith("*") || words.endsWith("*")) {
            append(inside.toString(), out);
            return;
        }
        append(Character.isWhitespace(inside.charAt(0)) ? " " : "", out);
        String after = Elements.textAfter(element);
        boolean opens = !isPunctuation(words.charAt(0)) || isEdge(out.isEmpty() ? ' ' : out.charAt(out.length() - 1));
        boolean closes =
                !isPunctuation(words.charAt(words.length() - 1)) || isEdge(after.isEmpty() ? ' ' : after.charAt(0));
        boolean adjoins = !out.isEmpty() && out.charAt(out.length() - 1) == '*';
        boolean marked = opens && closes && !adjoins;
        out.append(marked ? mark : "").append(words).append(marked ? mark : "");
        append(Character.isWhitespace(inside.charAt(inside.length() - 1)) ? " " : "", out);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || isPunctuation(c);
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    /** Raised figures have signs of their own; raised words become plain words. */
    private void smaller(Element element, StringBuilder out, Place place) {
        String text = element.text();
        boolean raised = element.normalName().equals("sup")
                && element.childrenSize() == 0
                && !text.isEmpty()
                && text.chars().allMatch(c -> RAISED.containsKey((char) c));
        if (raised) {
            out.append(text.chars()
                    .mapToObj(c -> String.valueOf(RAISED.get((char) c)))
                    .collect(Collectors.joining()));
        } else {
            children(element, out, place);
        }
    }

    private static Map<Character, Character> raised() {
        return "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
                .chars()
                .boxed()
                .collect(Collectors.toMap(
                        c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                .charAt(0),
                        c -> (char) c.intValue()));
    }

    private void input(Element element, StringBuilder out, Place place) {
        if (element.attr("type").toLowerCase(Locale.ROOT).equals("checkbox")) {
            boolean first = out.toString().isBlank();
            append(first ? (element.hasAttr("checked") ? "[x] " : "[ ] ") : "", out);
        } else {
            words(element.attr("value") + element.attr("placeholder"), out, place);
        }
    }

    private void shortForm(Element element, StringBuilder out, Place place) {
        children(element, out, place);
        String meaning = element.attr("title").strip();
        if (!meaning.isEmpty()) {
            words(" (" + meaning + ")", out, place);
        }
    }
}

package handbook.markdown.foreign.written;

import handbook.markdown.foreign.written.InlineWriter.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes lists. */
final class ListWriter {
    private final BlockWriter blocks;
    private final InlineWriter inlines;

    ListWriter(BlockWriter blocks, InlineWriter inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** @param apart whether it follows another list, which it must not be taken for a part of */
    String write(Element list, boolean apart) {
        boolean ordered = list.normalName().equals("ol");
        boolean loose = list.children().stream().anyMatch(item -> item.selectFirst("> p") != null);
        int number = ordered ? startOf(list) : 0;
        List<String> items = new ArrayList<>();
        for (Node node : list.childNodes()) {
            if (!(node instanceof Element element) || !element.normalName().equals("li") && !isContent(element)) {
                continue;
            }
            List<Node> nodes = element.normalName().equals("li") ? element.childNodes() : List.of(node);
            String text = String.join(loose ? "\n\n" : "\n", blocks.parts(nodes));
            if (!text.isBlank()) {
                String marker = ordered ? number++ + (apart ? ") " : ". ") : apart ? "* " : "- ";
                items.add(BlockWriter.prefixed(marker, " ".repeat(marker.length()), tight(text, loose)));
            }
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static boolean isContent(Element element) {
        return !element.wholeText().isBlank() || element.selectFirst("img") != null;
    }

    /** Blocks that need a blank line before them keep it in a list without blank lines. */
    private static String tight(String text, boolean loose) {
        return loose ? text : text.replaceAll("\n(?=(?:\\|.*\\|$|!!! ))", "\n\n");
    }

    private static int startOf(Element list) {
        String start = list.attr("start").strip();
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** Terms with what is said of each; a term nothing is said of is a paragraph. */
    String definitions(Element list) {
        List<String> groups = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (Element each : list.select("dt, dd")) {
            if (each.normalName().equals("dt")) {
                if (!group.isEmpty()) {
                    groups.add(group.toString());
                    group.setLength(0);
                }
                String term = EscapedWords.safeAtLineStarts(inlines.text(each.childNodes(), Place.LINE));
                if (!term.isEmpty()) {
                    terms.add(term);
                }
            } else {
                String said = blocks.blocks(each.childNodes());
                if (said.isEmpty()) {
                    continue;
                }
                if (!terms.isEmpty()) {
                    group.append(String.join("\n", terms));
                    terms.clear();
                }
                group.append(group.isEmpty() ? said : "\n" + BlockWriter.prefixed(":   ", "    ", said));
            }
        }
        groups.add(group.toString());
        groups.addAll(terms);
        return String.join(
                "\n\n", groups.stream().filter(text -> !text.isEmpty()).toList());
    }
}

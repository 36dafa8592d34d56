package handbook.markdown.foreign;

import handbook.markdown.foreign.written.BlockWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives headings levels without gaps, and knows by which ids others refer to them and to what stands under them. */
final class HeadingMarks {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    /** Where a heading would break what it stands in, it is a line in bold. */
    private static final String NO_PLACE = "li, td, th, dd, dt, a, summary, figcaption, button, label";

    private static final Pattern NOT_KRAMDOWN = Pattern.compile("^[^a-zA-Z]+|[^a-zA-Z0-9 -]");
    private static final Pattern NOT_GITHUB = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    private int headings;
    private final Map<String, Integer> anchors = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    static HeadingMarks of(Element root) {
        HeadingMarks marks = new HeadingMarks();
        marks.level(root);
        marks.findAnchors(root);
        return marks;
    }

    /** By the ids that others may refer to: the number of the heading that stands there or above, -1 for none. */
    Map<String, Integer> anchors() {
        return anchors;
    }

    private void level(Element root) {
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : root.select(HEADINGS)) {
            if (!seen(heading)) {
                continue;
            }
            if (heading.closest(NO_PLACE) != null) {
                bold(heading);
                continue;
            }
            int level = heading.normalName().charAt(1) - '0';
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            heading.attr(BlockWriter.LEVEL, String.valueOf(Math.min(6, 2 + above.size())));
            above.push(level);
            headings++;
        }
    }

    private static boolean seen(Element heading) {
        return !heading.text().isBlank() || heading.selectFirst("img[alt]:not([alt=''])") != null;
    }

    private static void bold(Element heading) {
        Element strong = new Element("strong");
        List.copyOf(heading.childNodes()).forEach(strong::appendChild);
        heading.appendChild(strong).tagName("div");
    }

    private void findAnchors(Element root) {
        int current = -1;
        for (Element element : root.getAllElements()) {
            if (element.hasAttr(BlockWriter.LEVEL)) {
                current++;
                ofHeading(element, current);
            } else {
                int above = current;
                Element inside = element.closest(HEADINGS);
                boolean before = element.text().isBlank() && standsBeforeHeading(element);
                int place = inside == null && before && above + 1 < headings ? above + 1 : above;
                List.of(element.id(), element.attr("name")).stream()
                        .filter(id -> !id.isBlank())
                        .forEach(id -> anchors.putIfAbsent(id, place));
            }
        }
    }

    private boolean standsBeforeHeading(Element element) {
        Element next = element.nextElementSibling();
        Element parent = element.parent();
        if (next == null
                && parent != null
                && parent.normalName().equals("p")
                && parent.text().isBlank()) {
            next = parent.nextElementSibling();
        }
        return next != null
                && next.hasAttr(BlockWriter.LEVEL)
                && !(element.nextSibling() instanceof TextNode text && !text.isBlank());
    }

    private void ofHeading(Element heading, int at) {
        String words = heading.text();
        List<String> ids = new ArrayList<>();
        if (!heading.id().isBlank()) {
            ids.add(heading.id());
        }
        String github = numbered(
                "github ",
                NOT_GITHUB
                        .matcher(words.toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .replace(' ', '-'));
        String kramdown = NOT_KRAMDOWN
                .matcher(words)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        ids.add(numbered("kramdown ", kramdown.isEmpty() ? "section" : kramdown));
        ids.add(github);
        String ours = words.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        heading.attr(
                BlockWriter.IDS,
                String.join(
                        " ",
                        ids.stream().distinct().filter(id -> !id.equals(ours)).toList()));
        ids.add(ours);
        ids.forEach(id -> anchors.putIfAbsent(id, at));
    }

    private String numbered(String rule, String id) {
        int count = counts.merge(rule + id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + (count - 1);
    }
}

package handbook.markdown.foreign.written;

import handbook.markdown.foreign.written.InlineWriter.Place;
import handbook.markdown.foreign.written.Remark.Subject;
import handbook.model.text.LinkWords;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes links and pictures, and what stands in for those that cannot be. */
final class LinkWriting {
    private final Surroundings around;
    private final InlineWriter inlines;

    LinkWriting(Surroundings around, InlineWriter inlines) {
        this.around = around;
        this.inlines = inlines;
    }

    void link(Element link, StringBuilder out, Place place) {
        String address = link.attr("href").strip();
        String words = inlines.text(link.childNodes(), place.inLink());
        if (place.link() || address.isEmpty() || address.equals("#")) {
            around(link, words, out);
            return;
        }
        Optional<Surroundings.Goal> goal = around.link(address);
        if (goal.isEmpty()) {
            around.remark(new Remark(
                    Subject.LINK_NOWHERE,
                    address,
                    words.isEmpty() ? address : "'" + link.text() + "' led to " + address));
            around(link, words, out);
            return;
        }
        String said = said(link, words, goal.get());
        if (said.isEmpty()) {
            return;
        }
        boolean exclaimed = !out.isEmpty() && out.charAt(out.length() - 1) == '!';
        if (exclaimed) {
            out.insert(out.length() - 1, '\\');
        }
        around(link, "[" + said + "](" + destination(goal.get().address(), place) + ")", out);
    }

    /** The words of a link; where they do not say where it leads, its name after them. */
    private String said(Element link, String words, Surroundings.Goal goal) {
        LinkWords plain = LinkWords.of(words);
        if (!plain.isEmpty() && !plain.areVague()) {
            return words;
        }
        if (link.childrenSize() == 0
                && plain.isEmpty()
                && (link.hasAttr("id") || link.hasAttr("name") || goal.address().startsWith("#"))) {
            return "";
        }
        String name = EscapedWords.escaped(goal.name(), false);
        String said = words.isEmpty() ? name : words + ": " + name;
        around.remark(new Remark(Subject.LINK_WITHOUT_WORDS, link.attr("href"), "the link now says '" + said + "'"));
        return said;
    }

    /** Blanks inside a link go outside. */
    private static void around(Element link, String words, StringBuilder out) {
        String whole = link.wholeText();
        boolean before = !whole.isEmpty() && Character.isWhitespace(whole.charAt(0));
        boolean after = !whole.isEmpty() && Character.isWhitespace(whole.charAt(whole.length() - 1));
        InlineWriter.append(before ? " " : "", out);
        out.append(words).append(after ? " " : "");
    }

    static String destination(String address, Place place) {
        String safe = address.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E");
        safe = place.cell() ? safe.replace("|", "%7C") : safe;
        safe = safe.replace("\\", "%5C").replace("*", "%2A");
        return safe.indexOf('(') >= 0 || safe.indexOf(')') >= 0 ? "<" + safe + ">" : safe;
    }

    void picture(Element image, StringBuilder out, Place place) {
        String address = image.attr("src").strip();
        String typed = image.attr("alt").strip();
        Optional<String> path = around.picture(address);
        if (path.isEmpty()) {
            String message = address + (typed.isEmpty() ? "" : ", described as '" + typed + "'");
            around.remark(new Remark(Subject.IMAGE_LEFT_OUT, address, message));
            InlineWriter.append(EscapedWords.escaped(typed, place.cell()), out);
            return;
        }
        String alt = typed.isEmpty() ? standIn(image, address) : typed;
        if (typed.isEmpty()) {
            String message = "the picture " + address + " now says '" + alt + "'";
            around.remark(new Remark(Subject.IMAGE_WITHOUT_WORDS, address, message));
        }
        String words = EscapedWords.escaped(EscapedWords.collapsed(alt, true), place.cell());
        out.append("![")
                .append(words)
                .append("](")
                .append(destination(path.get(), place))
                .append(')');
    }

    /** What is said of a picture until somebody says what it shows. */
    private static String standIn(Element image, String address) {
        String title = image.attr("title").strip();
        if (!title.isEmpty()) {
            return title;
        }
        String name = address.replaceFirst("[?#].*", "").replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
        return "Picture to be described: "
                + name.replaceAll("(?:%20|[-_.\\s])+", " ").strip();
    }

    /** What no page can hold is said with its address where it has one. */
    void leftOut(Element element, StringBuilder out, Place place) {
        String address = Elements.addressIn(element);
        String name = element.attr("title").isBlank() ? element.attr("aria-label") : element.attr("title");
        if (!Elements.isSilent(element)) {
            around.remark(new Remark(
                    Subject.ELEMENT_LEFT_OUT,
                    address.isEmpty() ? "<" + element.normalName() : address,
                    "<" + element.normalName() + "> " + address + (name.isBlank() ? "" : " '" + name.strip() + "'")));
        }
        Optional<Surroundings.Goal> goal = address.isEmpty() ? Optional.empty() : around.link(address);
        goal.ifPresent(found -> {
            String words = EscapedWords.escaped(name.isBlank() ? found.name() : name.strip(), place.cell());
            out.append('[')
                    .append(words)
                    .append("](")
                    .append(destination(found.address(), place))
                    .append(')');
        });
    }
}

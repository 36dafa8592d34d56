package handbook.markdown.writing;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The elements, attributes and addresses that bodies have on the web, and nothing else. */
final class OwnMarkup extends Safelist {
    private static final String SLOT = "slot:\u0091";
    private static final List<String> WITH_CLASS_ONLY = List.of(
            "sup",
            "dl",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "td",
            "details",
            "summary",
            "figure",
            "figcaption",
            "small");

    OwnMarkup() {
        addTags("p", "br", "hr", "em", "strong", "code", "blockquote", "dt", "dd");
        for (int level = 1; level <= 6; level++) {
            addAttributes("h" + level, "id", "class");
        }
        WITH_CLASS_ONLY.forEach(tag -> addAttributes(tag, "class"));
        addAttributes("a", "href", "id", "class", "role");
        addAttributes("button", "type", "class", "popovertarget");
        addAttributes("div", "class", "role", "aria-label", "tabindex", "data-module");
        addAttributes("section", "class", "role", "aria-labelledby");
        addAttributes("span", "class", "role", "aria-hidden");
        addAttributes("ul", "class", "role");
        addAttributes("ol", "class", "start");
        addAttributes("li", "class", "id");
        addAttributes("th", "class", "scope");
        addAttributes("img", "class", "src", "alt", "width", "height");
        addAttributes("pre", "class", "tabindex");
        addAttributes("svg", "class", "xmlns", "viewBox", "width", "height", "focusable", "aria-hidden");
        addAttributes("path", "d");
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        return super.isSafeAttribute(tag, element, attribute)
                && switch (attribute.getKey()) {
                    case "href" -> isSafeAddress(attribute.getValue());
                    case "src" -> isSlot(attribute.getValue());
                    default -> true;
                };
    }

    private static boolean isSafeAddress(String address) {
        return isSlot(address) || address.startsWith("#note-") || Address.of(address) instanceof Address.Web;
    }

    private static boolean isSlot(String address) {
        int last = address.length() - 1;
        return address.startsWith(SLOT)
                && last > SLOT.length()
                && address.charAt(last) == '\u0092'
                && address.chars().limit(last).skip(SLOT.length()).allMatch(c -> c >= '0' && c <= '9');
    }
}

package handbook.markdown;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The last guard: lets through only the elements, attributes and addresses that this package writes. */
final class Sanitizer {
    private static final Cleaner CLEANER = new Cleaner(new OwnMarkup());

    private Sanitizer() {}

    static String clean(String html) {
        Document dirty = Parser.htmlParser().parseInput("<!doctype html><body>" + html, "");
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml).charset("UTF-8");
        return clean.body().html();
    }

    /** What {@link Blocks} and its companions write, and nothing else. */
    private static final class OwnMarkup extends Safelist {
        OwnMarkup() {
            addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "em", "strong", "code", "pre", "blockquote");
            addTags("ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td");
            addTags(
                    "a",
                    "button",
                    "sup",
                    "span",
                    "div",
                    "section",
                    "details",
                    "summary",
                    "figure",
                    "figcaption",
                    "img");
            addTags("svg", "path");
            for (int level = 1; level <= 6; level++) {
                addAttributes("h" + level, "id", "class");
            }
            addAttributes("a", "href", "id", "class", "role");
            addAttributes("button", "type", "class", "popovertarget");
            addAttributes("div", "class", "role", "aria-label", "tabindex", "data-module");
            addAttributes("section", "class", "role", "aria-labelledby");
            addAttributes("span", "class", "role", "aria-hidden");
            addAttributes("ul", "class", "role");
            addAttributes("ol", "class", "start");
            addAttributes("li", "class", "id");
            addAttributes("th", "class", "scope");
            addAttributes("img", "class", "src", "alt");
            addAttributes("pre", "class", "tabindex");
            for (String tag : new String[] {
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
                "figcaption"
            }) {
                addAttributes(tag, "class");
            }
            addAttributes("svg", "class", "xmlns", "viewbox", "viewBox", "width", "height", "focusable", "aria-hidden");
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
            return address.matches("slot:\uE000\\d+\uE001");
        }
    }
}

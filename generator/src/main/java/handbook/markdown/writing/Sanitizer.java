package handbook.markdown.writing;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

/** The last guard: lets through only the elements, attributes and addresses that this package writes. */
public final class Sanitizer {
    private static final OwnMarkup OWN = new OwnMarkup();
    private static final Cleaner CLEANER = new Cleaner(OWN);

    private Sanitizer() {}

    /** The HTML itself where all of it is our own, as it should be; otherwise what is left after cleaning. */
    static String clean(String html) {
        Document parsed = parse(html);
        return isOwn(parsed) ? html : cleaned(parsed);
    }

    public static String cleaned(Document dirty) {
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml).charset("UTF-8");
        return clean.body().html();
    }

    public static Document parse(String html) {
        return Parser.htmlParser().parseInput("<!doctype html><body>" + html, "");
    }

    private static boolean isOwn(Document document) {
        return document.head().childNodeSize() == 0
                && document.body().attributesSize() == 0
                && document.body().nodeStream().skip(1).allMatch(Sanitizer::isOwn);
    }

    private static boolean isOwn(Node node) {
        return switch (node) {
            case Element element -> isOwn(element);
            case TextNode text -> true;
            default -> false;
        };
    }

    private static boolean isOwn(Element element) {
        String tag = element.normalName();
        if (!OWN.isSafeTag(tag)) {
            return false;
        }
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (!OWN.isSafeAttribute(tag, element, attribute)) {
                    return false;
                }
            }
        }
        return true;
    }
}

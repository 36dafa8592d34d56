package handbook.markdown.writing;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

/** Lets through only the elements, attributes and addresses that bodies have on the web: what it would change is not safe. */
public final class Sanitizer {
    private static final Cleaner CLEANER = new Cleaner(new OwnMarkup());

    private Sanitizer() {}

    public static String cleaned(Document dirty) {
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml).charset("UTF-8");
        return clean.body().html();
    }

    public static Document parse(String html) {
        return Parser.htmlParser().parseInput("<!doctype html><body>" + html, "");
    }
}

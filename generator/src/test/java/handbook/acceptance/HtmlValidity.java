package handbook.acceptance;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What the Nu validator says of pages. It keeps what it knows of a page in system properties, so it is asked about one at a time; and once
 * about pages that differ in their words alone, of which it knows nothing.
 */
public final class HtmlValidity {
    private static final Pattern WORDS = Pattern.compile(">\\s*+[^<>&\\s][^<>&]*+(?=<)");
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final HtmlValidity ONLY = new HtmlValidity();

    private final Errors errors = new Errors();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    private HtmlValidity() {
        try {
            validator.setUpMainSchema(SCHEMA, errors);
            validator.setUpValidatorAndParsers(errors, true, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> errors(String page) {
        return KNOWN.computeIfAbsent(PageFacts.print(withoutWords(page)), print -> ONLY.check(page));
    }

    /** A page with the same word for all that stands between its tags; what has an ampersand stays. */
    static String withoutWords(String page) {
        return WORDS.matcher(page).replaceAll(">word");
    }

    private synchronized List<String> check(String page) {
        errors.found.clear();
        try {
            // Else it keeps the places of all pages before, and looks through them for each element of the next.
            validator.getSourceCode().start();
            InputSource source = new InputSource(new StringReader(page));
            // Else it takes the end of an element that has none of its own for a place, and looks through all others
            // for it.
            source.setSystemId("https://handbook.test/");
            validator.checkHtmlInputSource(source);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(errors.found);
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}

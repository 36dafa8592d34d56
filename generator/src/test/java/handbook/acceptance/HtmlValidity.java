package handbook.acceptance;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu validator says of pages; a validator a thread. */
final class HtmlValidity {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final ThreadLocal<HtmlValidity> MINE = ThreadLocal.withInitial(HtmlValidity::new);

    private final Errors errors = new Errors();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    private HtmlValidity() {
        try {
            // The schema is read through a cache that threads must not fill at the same time.
            synchronized (HtmlValidity.class) {
                validator.setUpMainSchema(SCHEMA, errors);
                validator.setUpValidatorAndParsers(errors, true, false);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> errors(byte[] page) {
        return MINE.get().check(page);
    }

    private List<String> check(byte[] page) {
        errors.found.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        try {
            validator.checkHtmlInputSource(source);
        } catch (SAXException | java.io.IOException e) {
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

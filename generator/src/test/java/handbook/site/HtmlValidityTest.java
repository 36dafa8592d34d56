package handbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the handbook is valid HTML by the Nu validator. */
class HtmlValidityTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final int ENOUGH = 20;

    @Test
    void noPageHasAnError() throws Exception {
        PublishedHandbook handbook = PublishedHandbook.get();
        Errors errors = new Errors();
        SimpleDocumentValidator validator = validator(errors);
        for (String path : handbook.pages().keySet()) {
            File file = handbook.folder().resolve(path).toFile();
            errors.page = path;
            validator.checkHtmlFile(file, true);
        }
        assertEquals(List.of(), errors.first(ENOUGH));
    }

    @Test
    void theValidatorSeesAnErrorWhereThereIsOne() throws Exception {
        Errors errors = new Errors();
        String page = "<!DOCTYPE html><html lang=en><title>A</title><p id=a><a id=a>b</a></p></html>";
        validator(errors).checkHtmlInputSource(new InputSource(new StringReader(page)));
        assertTrue(errors.first(1).getFirst().contains("Duplicate ID"), errors.found.toString());
    }

    private static SimpleDocumentValidator validator(ErrorHandler errors) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(SCHEMA, errors);
        validator.setUpValidatorAndParsers(errors, true, false);
        return validator;
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        List<String> first(int most) {
            return found.subList(0, Math.min(most, found.size()));
        }

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(page + ":" + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}

package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlValidityTest {
    private static List<String> errors(String title, String body) {
        return HtmlValidity.errors("<!DOCTYPE html><html lang=en><title>" + title + "</title>" + body + "</html>");
    }

    @Test
    void theValidatorSeesAnErrorWhereThereIsOne() {
        List<String> found = errors("A", "<p id=a><a id=a>b</a></p>");
        assertTrue(found.getFirst().contains("Duplicate ID"), found::toString);
        assertEquals(List.of(), errors("A", "<p id=a><a id=b>b</a></p>"));
    }
}

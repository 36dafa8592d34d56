package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

    @Test
    void pagesAreTheSameForItIfOnlyTheirWordsDiffer() {
        String page = HtmlValidity.withoutWords("<p title='One'>One\n</p> <p></p>");
        assertEquals(page, HtmlValidity.withoutWords("<p title='One'>Another, longer</p> <p></p>"));
        assertNotEquals(page, HtmlValidity.withoutWords("<p title='Two'>One</p> <p></p>"), "an attribute");
        assertNotEquals(page, HtmlValidity.withoutWords("<p title='One'></p> <p></p>"), "no words at all");
        assertNotEquals(
                page, HtmlValidity.withoutWords("<p title='One'>One & all</p> <p></p>"), "an ampersand may be wrong");
        assertEquals(List.of(), errors("Words", "<p>Right &amp; good</p>"));
        assertTrue(errors("Words", "<p>Wrong &amp good</p>").getFirst().contains("character reference"));
    }
}

package handbook.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    private static final Phrase RESULTS = new Phrase("0: Nothing found | 1: One result | {count} results in {place}");

    @ParameterizedTest
    @CsvSource({"0, Nothing found", "1, One result", "2, 2 results in Hull", "10, 10 results in Hull"})
    void sayTheFormOfTheirNumber(int count, String said) {
        assertEquals(said, RESULTS.say(Map.of("count", count, "place", "Hull")));
    }

    @Test
    void whatAValueSaysIsNotReadAgain() {
        Phrase phrase = new Phrase("{a} and {b}");
        assertEquals("{b} and $1 \\", phrase.say(Map.of("a", "{b}", "b", "$1 \\")));
    }

    @Test
    void theyNameThePlaceholdersOfAllForms() {
        assertEquals(Set.of("count", "place"), RESULTS.placeholders());
        assertEquals(Set.of("count"), new Phrase("1: One | Many").placeholders());
        assertEquals(Set.of(), new Phrase("1: only one form | begins {with space}".replace(" | ", " ")).placeholders());
    }

    @Test
    void aFormWithoutANumberIsAMistake() {
        assertTrue(RESULTS.isWellFormed());
        assertFalse(new Phrase("One | {count}").isWellFormed());
    }
}

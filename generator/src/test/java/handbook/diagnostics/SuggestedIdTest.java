package handbook.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedIdTest {
    @ParameterizedTest
    @CsvSource({
        "café, cafe",
        "cafe\u0301, cafe",
        "Über-uns, uber-uns",
        "Größe, grosse",
        "Smørrebrød & Æbler, smorrebrod-and-aebler",
        "NHS_Number, nhs-number",
        "nhs--number-, nhs-number",
        "GP's plan (final), gps-plan-final"
    })
    void anIdIsMadeOfPlainLetters(String text, String id) {
        assertEquals(Optional.of(id), SuggestedId.of(text));
    }

    @ParameterizedTest
    @CsvSource({"??", "x", "план", "план-2026", "con", "''"})
    void whatHasNoPlainLettersOrIsReservedHasNone(String text) {
        assertEquals(Optional.empty(), SuggestedId.of(text));
    }
}

package handbook.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaTest {
    @ParameterizedTest
    @ValueSource(strings = {"gp", "nhs-number", "111", "dcb0129", "contra", "con-1", "com10"})
    void anIdIsMadeOfWordsAndHyphens(String id) {
        assertTrue(Meta.isId(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "A1",
                "nhs--number",
                "-nhs",
                "nhs-",
                "nhs_number",
                "nhs number",
                "../x",
                "a/b",
                "caf\u00e9",
                "con",
                "prn",
                "aux",
                "nul",
                "com0",
                "com1",
                "lpt9",
                "id\n",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void nothingElseIsAnId(String text) {
        assertFalse(Meta.isId(text));
    }
}

package handbook.output.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell does to the spreadsheet that opens it. */
class RequirementsCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellThatLooksLikeAFormulaBecomesText(String cell) {
        assertEquals("'" + cell, RequirementsCsv.asText(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Words", "5", "a=b", "'quoted'", " =1"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertEquals(cell, RequirementsCsv.asText(cell));
    }
}

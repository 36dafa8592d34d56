package handbook.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.value.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static String print(String line, int column, int length, String message, String hint) {
        Diagnostic diagnostic = Diagnostic.of(Rule.BAD_VALUE, new Location("a.yaml", 1, column, length), message, hint);
        return new DiagnosticPrinter(path -> List.of(line)).print(diagnostic);
    }

    @Test
    void showsThePlaceTheLineAndTheHint() {
        assertEquals("""
                a.yaml:1:9: error[bad-value]: 'x' is 'y'
                    1 | status: activ
                      |         ^^^^^ did you mean 'active'?
                """, print("status: activ", 9, 5, "'x' is 'y'", "did you mean 'active'?"));
    }

    @Test
    void withoutAHintTheMarkStandsAlone() {
        assertEquals("""
                a.yaml:1:1: error[bad-value]: m
                    1 | ab
                      | ^
                """, print("ab", 1, 1, "m", ""));
    }

    @Test
    void aWholeFileHasNoExcerpt() {
        Diagnostic diagnostic = Diagnostic.of(Rule.ORPHAN, Location.of("a.yaml"), "m", "h");
        assertEquals(
                "a.yaml:1:1: warning[orphan]: m\n       = h\n",
                new DiagnosticPrinter(path -> List.of("line")).print(diagnostic));
    }

    @Test
    void aFileThatCannotBeShownAnyMoreHasNoExcerpt() {
        Diagnostic diagnostic = Diagnostic.of(Rule.ORPHAN, new Location("a.yaml", 3, 2, 1), "m", "");
        assertEquals("a.yaml:3:2: warning[orphan]: m\n", new DiagnosticPrinter(path -> List.of()).print(diagnostic));
    }

    @Test
    void aPlaceAfterTheEndOfTheLineIsMarkedThere() {
        assertEquals("      |   ^", marks(print("ab", 3, 1, "m", "")));
        assertEquals("      |   ^", marks(print("ab", 99, 5, "m", "")));
    }

    @Test
    void theMarkEndsWithTheLine() {
        assertEquals("      |  ^", marks(print("ab", 2, 50, "m", "")));
    }

    @Test
    void tabsTakeOneColumnSoThatTheMarkFits() {
        String printed = print("\t\ta: b", 3, 1, "m", "");
        assertEquals("    1 | \u00b7\u00b7a: b", printed.lines().toList().get(1));
        assertEquals("      |   ^", marks(printed));
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        String line = "x".repeat(5_000) + "HERE" + "y".repeat(5_000);
        List<String> printed = print(line, 5_001, 4, "m", "").lines().toList();
        String excerpt = printed.get(1).substring(8);
        String marks = printed.get(2).substring(8);
        assertTrue(excerpt.length() <= 160, excerpt);
        assertEquals("HERE", excerpt.substring(marks.indexOf('^'), marks.lastIndexOf('^') + 1));
    }

    @Test
    void nothingInASourceCanRewriteTheTerminal() {
        String hostile = "\u001b[2J\u0007\u009b\u202e\u2028\r\n";
        Diagnostic diagnostic =
                Diagnostic.of(Rule.BAD_VALUE, new Location("a" + hostile, 1, 1, 1), "m" + hostile, "h" + hostile);
        String printed = new DiagnosticPrinter(path -> List.of("l" + hostile)).print(diagnostic);
        assertEquals(3, printed.split("\n", -1).length - 1);
        assertFalse(printed.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
        assertFalse(printed.contains("\u202e") || printed.contains("\u2028"));
    }

    @Test
    void longMessagesAreCut() {
        assertTrue(print("ab", 1, 1, "m".repeat(100_000), "h".repeat(100_000)).length() < 2_000);
    }

    private static String marks(String printed) {
        return printed.lines().toList().get(2);
    }
}

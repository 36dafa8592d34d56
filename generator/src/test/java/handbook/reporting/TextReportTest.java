package handbook.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.DiagnosticPrinter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person reads where there is more than anybody can read. */
class TextReportTest {
    private static String text(Report report, int most) {
        StringWriter text = new StringWriter();
        new TextReport(new DiagnosticPrinter(path -> List.of()), most).write(report.problems(), new PrintWriter(text));
        return text.toString().replace("\r\n", "\n");
    }

    private static long shown(String text, String rule) {
        return text.lines().filter(line -> line.contains("error[" + rule + "]")).count();
    }

    @Test
    void manyOfOneRuleHideNoneOfAnother() {
        String text = text(Samples.many(5000), 20);
        assertEquals(5, shown(text, "dead-link"));
        assertEquals(15, shown(text, "raw-html"));
        assertTrue(text.contains("\nand 4,980 more of raw-html\n"), text);
        assertFalse(text.contains("more of dead-link"), text);
    }

    @Test
    void totalsByRuleStandAtTheEnd() {
        String text = text(Samples.many(5000), 20);
        assertTrue(text.endsWith("""
                Problems by rule:
                    4,995  raw-html                    error    HTML is not allowed in text
                        5  dead-link                   error    A relative link leads nowhere

                """), text);
    }

    @Test
    void aFewProblemsNeedNoTotals() {
        String text = text(Samples.many(20), 200);
        assertEquals(20, shown(text, "raw-html") + shown(text, "dead-link"));
        assertFalse(text.contains("Problems by rule"), text);
    }

    @Test
    void withoutALimitAllAreShown() {
        String text = text(Samples.many(3000), 0);
        assertEquals(2997, shown(text, "raw-html"));
        assertFalse(text.contains("and "), text);
    }

    @Test
    void theLimitHoldsWhereThereAreMoreRulesThanItHasRoomFor() {
        String text = text(Samples.ofEveryRule(), 7);
        assertEquals(
                7, text.lines().filter(line -> line.startsWith("content/a.md")).count());
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandProblemsTakeNoTimeOfTheirSquare(ReportFormat format) {
        Report many = Samples.many(100_000);
        assertTimeout(Duration.ofMinutes(2), () -> Samples.written(format, many));
        assertTimeout(Duration.ofMinutes(2), () -> text(many, 200));
    }
}

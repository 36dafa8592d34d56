package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Rule;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a text is read is told by counting it, whatever the machine has to do besides. */
class VerdictTest {
    private static String table(int rows) {
        return "| Name | Use |\n|---|---|\n" + "| A system | Some words of **use** |\n".repeat(rows);
    }

    @Test
    void aTableOfTwentyThousandRowsIsRead() {
        Reading reading = Reading.of(table(20_000));
        assertEquals(List.of(), reading.rules());
        assertEquals(20_001, reading.html().select("tr").size());
    }

    @Test
    void sixPagesOfLongTablesAreReadAlikeOnAStarvedMachine() throws Exception {
        String text = table(4_000);
        Reading alone = Reading.of(text);
        assertEquals(List.of(), alone.rules());
        List<Callable<Reading>> pages = IntStream.range(0, 6)
                .<Callable<Reading>>mapToObj(i -> () -> Reading.of(text))
                .toList();
        try (ExecutorService crowd = Executors.newFixedThreadPool(10)) {
            List<? extends Future<?>> load = IntStream.range(0, 4)
                    .mapToObj(i -> crowd.submit(VerdictTest::spin))
                    .toList();
            for (Future<Reading> page : crowd.invokeAll(pages)) {
                assertEquals(alone, page.get());
            }
            load.forEach(each -> each.cancel(true));
        }
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words of a line\n",
                "> words\n",
                "**a ",
                "[a](<b",
                "[a](b (",
                "[a]: b\n",
                "- **a\n  b\n  ",
                "`a",
                "<a "
            })
    void aPassageWithoutEndIsReadUpToItsLimitAndRefusedAboveIt(String unit) {
        String longest = unit.repeat(100_000 / unit.length() / 3);
        String above = unit.repeat(400_000 / unit.length());
        Reading reading = Reading.of("Fine.\n\n" + longest);
        assertTrue(reading.rules().stream()
                        .filter(Rule.UNREADABLE_MARKDOWN::equals)
                        .count()
                <= 1);
        assertEquals(reading.problems(), Reading.of("Fine.\n\n" + longest).problems());
        if (!unit.startsWith("-")) {
            Reading refused = Reading.of("Fine.\n\n" + above);
            assertEquals(List.of(Rule.UNREADABLE_MARKDOWN), refused.rules());
            assertEquals(3, refused.problems().get(0).place().line());
        }
    }

    @Test
    void manyPassagesAreReadHoweverLongTheTextIs() {
        Reading reading = Reading.of("> Words of a quote.\n>\n".repeat(10_000) + "\n" + "- an item\n".repeat(20_000));
        assertEquals(List.of(), reading.rules());
    }
}

package handbook.output.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.model.Meta;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Patterns take what the program takes, and nothing else; spaces around a value do not count. */
class PatternsTest {
    private static void agree(String pattern, String text, Consumer<String> read) {
        boolean taken = true;
        try {
            read.accept(text.strip());
        } catch (RuntimeException e) {
            taken = false;
        }
        assertEquals(taken, text.matches(pattern), text);
    }

    @Test
    void everyDayAndNoOther() {
        for (int year : new int[] {1900, 2000, 2015, 2016, 2100}) {
            for (int month = 0; month <= 13; month++) {
                agree(Patterns.DATE, "%d-%02d".formatted(year, month), PartialDate::parse);
                for (int day = 0; day <= 32; day++) {
                    String text = "%d-%02d-%02d".formatted(year, month, day);
                    agree(Patterns.DATE, text, PartialDate::parse);
                    agree(Patterns.DAY, text, LocalDate::parse);
                }
            }
        }
        for (String text : List.of("2015", "215", "20155", "2015-9", "2015-09-3", "2015/09", "soon", "")) {
            agree(Patterns.DATE, text, PartialDate::parse);
        }
    }

    @Test
    void addresses() {
        List<String> parts = List.of(
                "http",
                "https",
                "HTTPS",
                "ftp",
                ":",
                "//",
                "/",
                "?",
                "#",
                "@",
                "www.",
                "example.org",
                "nhs",
                "-",
                "1.2.3.4",
                "[::1]",
                "é",
                " ",
                "%20",
                "%",
                "\"",
                "<",
                "_",
                "~",
                "(a)",
                "[",
                "]",
                ":80",
                ".",
                "a=b&c",
                "{",
                "|");
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://example.org");
            for (int j = random.nextInt(6); j > 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            agree(Patterns.ADDRESS, text.toString(), WebAddress::new);
        }
    }

    @Test
    void ids() {
        for (String text : List.of(
                "a",
                "ab",
                "a-b",
                "a--b",
                "-a",
                "a-",
                "con",
                "con-a",
                "com1",
                "com10",
                "1",
                "12",
                "A1",
                "a_b",
                "a".repeat(60),
                "a".repeat(61))) {
            assertEquals(Meta.isId(text), text.matches(Patterns.ID), text);
        }
    }

    @Test
    void aTextInDigitsIsANumberToAnEditorsTools() {
        assertEquals(OptionalLong.of(10), new Digits(Patterns.ID).least());
        assertEquals(OptionalLong.empty(), new Digits(Patterns.ID).greatest());
        assertEquals(OptionalLong.of(5), new Digits("[1-5]").greatest());
        assertEquals(OptionalLong.of(10_000_000), new Digits("\\d{8}(-\\d)?").least());
        assertEquals(OptionalLong.empty(), new Digits("[A-J]").least());
    }

    @Test
    void aLimitCountsWhatStandsBetweenTheSpaces() {
        assertEquals(true, ("  " + "x".repeat(110) + "\n").matches(Patterns.limited(110)));
        assertEquals(false, "x".repeat(111).matches(Patterns.limited(110)));
        assertEquals(false, " \n".matches(Patterns.limited(110)));
    }
}

package handbook.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.ProgramWords;
import handbook.diagnostics.EnglishDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31, 2015",
        "2016-02, 2016-02-01, 2016-02-29, February 2016",
        "2015-02, 2015-02-01, 2015-02-28, February 2015",
        "2015-09-03, 2015-09-03, 2015-09-03, 3 September 2015",
    })
    void meansAsManyDaysAsItLeavesOpen(String written, LocalDate earliest, LocalDate latest, String text) {
        PartialDate date = PartialDate.parse(written);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, ProgramWords.WORDS.date(date));
        assertEquals(text, EnglishDate.of(date));
        assertEquals(written, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "2015-9",
                "2015-13",
                "2015-00",
                "2015-02-29",
                "2015-04-31",
                "2015-01-00",
                "2015-1-1",
                "2015-09-03T10:00",
                "3 September 2015",
                "2015-09-",
                " 2015",
                "-2015",
                "20155",
                "2015/09"
            })
    void refusesWhatIsNoDate(String written) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(written));
    }

    @Test
    void aDayNeedsAMonth() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2015, 0, 3));
    }

    @Test
    void standInOrderFromTheVaguestToTheLatest() {
        List<String> sorted = Stream.of("2015-09-03", "2016", "2015-09", "2015", "2015-10", "0999")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString)
                .toList();
        assertEquals(List.of("0999", "2015", "2015-09", "2015-09-03", "2015-10", "2016"), sorted);
        assertTrue(PartialDate.parse("2015").compareTo(PartialDate.parse("2015-01")) < 0);
    }
}

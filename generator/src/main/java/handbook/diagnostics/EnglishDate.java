package handbook.diagnostics;

import handbook.model.value.PartialDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as messages to editors say it: {@code 3 September 2015}. */
public final class EnglishDate {
    private EnglishDate() {}

    public static String of(PartialDate date) {
        String pattern = date.month() == 0 ? "uuuu" : date.day() == 0 ? "MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date.earliest());
    }
}

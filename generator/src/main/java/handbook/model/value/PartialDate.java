package handbook.model.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exact as it is known: a year, a month or a day.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("a day needs a month");
        }
        LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Reads {@code 2015}, {@code 2015-09} or {@code 2015-09-03}.
     *
     * @throws IllegalArgumentException if the text is none of these or no such day exists
     */
    public static PartialDate parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}){0,2}")) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        String[] parts = text.split("-");
        try {
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? atLeastOne(parts[1]) : 0,
                    parts.length > 2 ? atLeastOne(parts[2]) : 0);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static int atLeastOne(String digits) {
        int value = Integer.parseInt(digits);
        if (value == 0) {
            throw new IllegalArgumentException("months and days count from 01");
        }
        return value;
    }

    /** The first day the date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day the date can mean. */
    public LocalDate latest() {
        if (month == 0) {
            return Year.of(year).atMonth(12).atEndOfMonth();
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : earliest();
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    /** As written in sources and in {@code <time datetime>}. */
    @Override
    public String toString() {
        String date = earliest().toString();
        return month == 0 ? date.substring(0, 4) : day == 0 ? date.substring(0, 7) : date;
    }
}

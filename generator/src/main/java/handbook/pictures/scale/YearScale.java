package handbook.pictures.scale;

import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Years from left to right, all equally long.
 *
 * @param first where it begins
 * @param last where it ends, in years
 * @param left the place of its beginning
 * @param right the place of its end
 */
public record YearScale(int first, double last, int left, int right) {
    /** A day as a number of years; the earliest that a date can mean. */
    public static double years(PartialDate date) {
        return years(date.earliest());
    }

    public static double years(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    public int place(double years) {
        return left + (int) Math.round((years - first) * perYear());
    }

    /** Round years at least so far apart. */
    public List<Integer> ticks(int apart) {
        int every = 1;
        for (int factor : new int[] {2, 5, 10, 20, 50, 100}) {
            if (every * perYear() < apart) {
                every = factor;
            }
        }
        int step = every;
        return IntStream.rangeClosed(first, (int) last)
                .filter(year -> year % step == 0)
                .boxed()
                .toList();
    }

    private double perYear() {
        return (right - left) / Math.max(1, last - first);
    }
}

package handbook.pictures.years;

import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where days stand on a line.
 *
 * @param first the day at its start
 * @param last the day at its end, later than the first
 */
record DayScale(LocalDate first, LocalDate last, int start, int end) {
    /** Years apart at which a line may be marked. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 500);

    int at(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        long part = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, whole);
        return start + (int) (part * (end - start) / whole);
    }

    /** In the middle of the days that a date can mean. */
    int at(PartialDate date) {
        return (at(date.earliest()) + at(date.latest())) / 2;
    }

    /** The years that begin on the line, so many at the most that their names do not meet. */
    List<Integer> years(int nameWidth) {
        int from = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
        int most = Math.max(1, (end - start) / nameWidth);
        int step = STEPS.stream()
                .filter(one -> (last.getYear() - from) / one + 1 <= most)
                .findFirst()
                .orElse(STEPS.getLast());
        return IntStream.rangeClosed(from, last.getYear())
                .filter(year -> year % step == 0)
                .boxed()
                .toList();
    }
}

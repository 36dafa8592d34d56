package handbook.pictures.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much there is in each year, by kind.
 *
 * @param kinds their names, at least one
 * @param years without gaps, the earliest first, at least one
 * @param thisYear the year of the day the site is made for
 */
record YearCounts(List<String> kinds, List<OneYear> years, int thisYear) {
    YearCounts {
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    /**
     * A year.
     *
     * @param address where it is told in full, from the site's root; nothing where the year is empty
     * @param counts of each kind, in their order
     */
    record OneYear(int year, Optional<String> address, List<Integer> counts) {
        OneYear {
            counts = List.copyOf(counts);
        }

        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        boolean isEmpty() {
            return total() == 0;
        }
    }

    /** The latest years of them, so many at the most, without empty ones before the first. */
    YearCounts latest(int most) {
        List<OneYear> kept = years.subList(Math.max(0, years.size() - most), years.size());
        int first = IntStream.range(0, kept.size())
                .filter(at -> !kept.get(at).isEmpty())
                .findFirst()
                .orElse(0);
        return new YearCounts(kinds, kept.subList(first, kept.size()), thisYear);
    }

    int mostInYear() {
        return years.stream().mapToInt(OneYear::total).max().orElse(0);
    }

    boolean isComing(OneYear one) {
        return one.year > thisYear;
    }
}

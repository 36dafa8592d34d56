package handbook.pictures.owners;

import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bars on a scale of years, and what one hands over to another.
 *
 * @param today in years
 */
record Flow(List<Row> rows, List<HandOver> handOvers, double today, String todaysName) {
    Flow {
        rows = List.copyOf(rows);
        handOvers = List.copyOf(handOvers);
    }

    /**
     * A body in its time.
     *
     * @param card what it is called when its neighbours are shown by lines
     * @param told the same where they are told in words
     */
    record Row(String name, Card card, Card told, Optional<Double> from, Optional<Double> to, Tone tone) {
        boolean isDated() {
            return from.isPresent() || to.isPresent();
        }
    }

    /** That one body hands over to another. */
    record HandOver(String from, String to) {}

    /** The first year of the scale. */
    int first() {
        return (int) Math.floor(rows.stream()
                .flatMap(row -> Stream.concat(row.from.stream(), row.to.stream()))
                .reduce(today, Math::min));
    }
}

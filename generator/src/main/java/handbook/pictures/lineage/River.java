package handbook.pictures.lineage;

import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import java.util.List;

/**
 * Cards on a scale of years, in bands, with lines from earlier to later ones.
 *
 * @param today in years
 * @param legend what each sort of line says
 */
record River(List<Band> bands, List<Edge> edges, double today, String todaysName, List<Sign> legend) {
    River {
        bands = List.copyOf(bands);
        edges = List.copyOf(edges);
        legend = List.copyOf(legend);
    }

    /** Cards that belong together, the earliest first. */
    record Band(String heading, List<Item> items) {
        Band {
            items = List.copyOf(items);
        }
    }

    /** A card at its time in years, by a name that edges know it by. */
    record Item(String name, double at, Card card) {}

    /** A line from one card to another. */
    record Edge(String from, String to, Tone tone) {}

    /** What a sort of line says. */
    record Sign(Tone tone, String meaning) {}

    double first() {
        return bands.stream()
                .flatMap(band -> band.items.stream())
                .mapToDouble(Item::at)
                .min()
                .orElse(today);
    }

    /** When the last card begins, and not before today. */
    double last() {
        return bands.stream()
                .flatMap(band -> band.items.stream())
                .mapToDouble(Item::at)
                .reduce(today, Math::max);
    }
}

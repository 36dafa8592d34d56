package handbook.pictures.columns;

import handbook.pictures.Layout;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Drawing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cards in columns, read from left to right, with lines from each column to the next.
 *
 * @param columns at least one
 * @param edges from a card to one in the next column
 */
public record Columns(List<Column> columns, List<Edge> edges) implements Layout {
    /** How often the order of the columns is bettered; more changes nothing that can be seen. */
    private static final int SWEEPS = 4;

    public Columns {
        columns = List.copyOf(columns);
        edges = List.copyOf(edges);
    }

    /** Cards that stand below one another under a heading. */
    public record Column(String heading, List<Node> nodes) {
        public Column {
            nodes = List.copyOf(nodes);
        }
    }

    /** A card by a name that edges know it by. */
    public record Node(String name, Card card) {}

    /** A line from one card to another. */
    public record Edge(String from, String to) {}

    @Override
    public int width() {
        return ColumnsDrawing.width(this, Picture.WIDE);
    }

    @Override
    public Drawing wide() {
        return ColumnsDrawing.wide(this, Picture.WIDE);
    }

    @Override
    public Drawing narrow() {
        return ColumnsDrawing.narrow(this, Picture.NARROW);
    }

    /** The same with the cards of each column near those they are joined to, so that few lines cross. */
    public Columns untangled() {
        Columns ordered = this;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Map<String, Double> places = ordered.places();
            boolean onwards = sweep % 2 == 0;
            ordered = new Columns(
                    ordered.columns.stream()
                            .map(column -> column.nodes.size() < 2 ? column : sorted(column, places, onwards))
                            .toList(),
                    edges);
        }
        return ordered;
    }

    private Column sorted(Column column, Map<String, Double> places, boolean onwards) {
        Map<String, Double> wanted = new HashMap<>();
        for (Node node : column.nodes) {
            double own = places.getOrDefault(node.name, 0.0);
            wanted.put(
                    node.name,
                    edges.stream()
                            .filter(edge -> node.name.equals(onwards ? edge.to : edge.from))
                            .mapToDouble(edge -> places.getOrDefault(onwards ? edge.from : edge.to, own))
                            .average()
                            .orElse(own));
        }
        return new Column(
                column.heading,
                column.nodes.stream()
                        .sorted(Comparator.comparing(node -> wanted.get(node.name)))
                        .toList());
    }

    /** Where each card stands in its column, from 0 at the top to 1. */
    private Map<String, Double> places() {
        Map<String, Double> places = new HashMap<>();
        for (Column column : columns) {
            int count = column.nodes.size();
            IntStream.range(0, count).forEach(i -> places.put(column.nodes.get(i).name, (i + 0.5) / count));
        }
        return places;
    }
}

package handbook.pictures.lineage;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import handbook.pictures.lineage.River.Band;
import handbook.pictures.lineage.River.Edge;
import handbook.pictures.lineage.River.Item;
import handbook.pictures.scale.YearScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Draws a river with time to the right: each card's left edge stands where it began. */
final class RiverDrawing {
    private static final int MARGIN = 24;
    private static final int BETWEEN_CARDS = 32;
    private static final int BETWEEN_ROWS = 30;
    private static final int BETWEEN_BANDS = 14;
    private static final int BELOW_HEADING = 8;
    /** Between the years that are written on the scale, at the least. */
    private static final int BETWEEN_YEARS = 56;

    /** Ways on either side of a card. */
    private static final int TRACKS = 3;

    private static final int LEGEND_LINE = 40;
    private static final int LEGEND_GAP = 32;

    private final River river;
    private final int width;
    private final int card;
    private final YearScale scale;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final List<Area> headings = new ArrayList<>();
    private final Set<Integer> levels = new TreeSet<>();
    private final List<Shape> ground = new ArrayList<>();
    private final List<Shape> front = new ArrayList<>();

    private RiverDrawing(River river, int width, int card) {
        this.river = river;
        this.width = width;
        this.card = card;
        this.scale = new YearScale((int) Math.floor(river.first()), river.last(), MARGIN, width - card - MARGIN);
    }

    static Drawing of(River river, int width, int card) {
        return new RiverDrawing(river, width, card).draw();
    }

    private int place(double years) {
        return scale.place(years);
    }

    private Drawing draw() {
        int top = years();
        int y = top;
        for (Band band : river.bands()) {
            y = band(band, y);
        }
        List<Shape> wires = wires();
        int height = legend(y + BELOW_HEADING);
        List<Shape> shapes = new ArrayList<>(ground);
        shapes.addAll(wires);
        shapes.addAll(front);
        return new Drawing(width, height, shapes);
    }

    /** Writes the years, and below them where today is. */
    private int years() {
        for (int year : scale.ticks(BETWEEN_YEARS)) {
            front.add(written(Integer.toString(year), place(year), 0));
        }
        int y = Hand.NOTE.lineHeight();
        front.add(written(river.todaysName(), place(river.today()), y));
        return y + Hand.NOTE.lineHeight() + BELOW_HEADING;
    }

    private static Shape written(String words, int x, int y) {
        return new Shape.Words(new Point(x, y), Shape.Side.MIDDLE, Paragraph.line(words, Hand.NOTE), Tone.PLAIN);
    }

    private int band(Band band, int top) {
        Paragraph heading = Paragraph.within(width - 2 * MARGIN, band.heading(), Hand.HEADING);
        ground.add(Shape.Line.between(new Point(0, top), new Point(width, top), Tone.SOFT));
        Shape.Words words = new Shape.Words(new Point(0, top + BELOW_HEADING), Shape.Side.START, heading, Tone.PLAIN);
        front.add(words);
        headings.add(words.area());
        int y = words.area().bottom() + BELOW_HEADING;
        for (List<Item> row : packed(band)) {
            levels.add(y - BELOW_HEADING);
            int bottom = y;
            for (Item item : row) {
                Area area = item.card().at(place(item.at()), y, card);
                areas.put(item.name(), area);
                front.add(item.card().in(area));
                bottom = Math.max(bottom, area.bottom());
            }
            for (int level = bottom + Wires.TRACK; level < bottom + BETWEEN_ROWS; level += Wires.TRACK) {
                levels.add(level);
            }
            y = bottom + BETWEEN_ROWS;
        }
        int bottom = y - BETWEEN_ROWS + BETWEEN_BANDS;
        grid(words.area().bottom() + BELOW_HEADING / 2, bottom);
        return bottom + BELOW_HEADING;
    }

    /** The cards of a band in rows, each in one where there is room, near those it is joined to. */
    private List<List<Item>> packed(Band band) {
        List<List<Item>> packed = new ArrayList<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (Item item : band.items()) {
            int x = place(item.at());
            double wanted = river.edges().stream()
                    .filter(edge -> edge.to().equals(item.name()))
                    .flatMap(edge -> java.util.stream.Stream.ofNullable(rowOf.get(edge.from())))
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElse(0);
            List<Item> row = packed.stream()
                    .filter(one -> place(one.getLast().at()) + card + BETWEEN_CARDS <= x)
                    .min(Comparator.comparingDouble(one -> Math.abs(packed.indexOf(one) - wanted)))
                    .orElseGet(() -> {
                        packed.add(new ArrayList<>());
                        return packed.getLast();
                    });
            row.add(item);
            rowOf.put(item.name(), packed.indexOf(row));
        }
        return packed;
    }

    private void grid(int top, int bottom) {
        for (int year : scale.ticks(BETWEEN_YEARS)) {
            ground.add(Shape.Line.between(new Point(place(year), top), new Point(place(year), bottom), Tone.SOFT));
        }
        int today = place(river.today());
        ground.add(Shape.Line.between(new Point(today, top), new Point(today, bottom), Tone.COMING));
    }

    /** The shortest first: they have the least choice. */
    private List<Shape> wires() {
        // At the right edge there is always a way past all headings.
        Set<Integer> uprights = new HashSet<>(Set.of(width - Wires.TRACK));
        for (Area area : areas.values()) {
            for (int track = 1; track <= TRACKS; track++) {
                uprights.add(area.x() - track * Wires.TRACK);
                uprights.add(area.right() + track * Wires.TRACK);
            }
            uprights.add(area.x() + 3 * Wires.TRACK);
            levels.add(area.y() + 3 * Wires.TRACK);
        }
        List<Area> boxes = new ArrayList<>(areas.values());
        boxes.addAll(headings);
        Wires wires = new Wires(boxes, uprights, levels);
        List<String> names = List.copyOf(areas.keySet());
        return river.edges().stream()
                .sorted(Comparator.comparingInt(edge -> length(edge)))
                .map(edge -> (Shape) new Shape.Line(
                        wires.lay(area(edge.from()), area(edge.to()), sourceOf(edge, names)), true, edge.tone()))
                .toList();
    }

    /** Lines of one sort from one card may share their way. */
    private static int sourceOf(Edge edge, List<String> names) {
        return names.indexOf(edge.from()) * Tone.values().length + edge.tone().ordinal();
    }

    private int length(Edge edge) {
        Area from = area(edge.from());
        Area to = area(edge.to());
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private Area area(String name) {
        return Objects.requireNonNull(areas.get(name), name);
    }

    private int legend(int top) {
        int x = 0;
        int y = top;
        for (River.Sign sign : river.legend()) {
            Paragraph meaning = Paragraph.line(sign.meaning(), Hand.NOTE);
            if (x > 0 && x + LEGEND_LINE + BELOW_HEADING + meaning.width() > width) {
                x = 0;
                y += meaning.height() + BELOW_HEADING;
            }
            int middle = y + meaning.height() / 2;
            front.add(Shape.Line.arrow(new Point(x, middle), new Point(x + LEGEND_LINE, middle), sign.tone()));
            front.add(new Shape.Words(
                    new Point(x + LEGEND_LINE + BELOW_HEADING, y), Shape.Side.START, meaning, Tone.PLAIN));
            x += LEGEND_LINE + BELOW_HEADING + meaning.width() + LEGEND_GAP;
        }
        return y + Hand.NOTE.lineHeight() + 1;
    }
}

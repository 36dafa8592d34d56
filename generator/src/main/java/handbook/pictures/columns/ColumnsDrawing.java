package handbook.pictures.columns;

import handbook.pictures.columns.Columns.Column;
import handbook.pictures.columns.Columns.Edge;
import handbook.pictures.columns.Columns.Node;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Draws columns: side by side where there is room, one below the other where there is not. */
public final class ColumnsDrawing {
    private static final int BETWEEN_COLUMNS = 36;
    private static final int BETWEEN_CARDS = 10;
    private static final int BELOW_HEADING = 6;
    private static final int WIDEST_BETWEEN = 120;
    private static final int WIDEST = 280;
    private static final int INDENT = 20;
    private static final int BETWEEN_GROUPS = 20;

    private ColumnsDrawing() {}

    /** How much of the room there is columns side by side take. */
    static int width(Columns columns, int room) {
        int count = columns.columns().size();
        return count * column(count, room) + (count - 1) * between(count, room);
    }

    private static int column(int count, int room) {
        return Math.min(WIDEST, (room - BETWEEN_COLUMNS * (count - 1)) / count);
    }

    private static int between(int count, int room) {
        return count == 1
                ? 0
                : Math.clamp((room - count * column(count, room)) / (count - 1), BETWEEN_COLUMNS, WIDEST_BETWEEN);
    }

    /** Columns side by side, each in the middle of the height of the highest. */
    public static Drawing wide(Columns columns, int width) {
        int count = columns.columns().size();
        int column = column(count, width);
        int between = between(count, width);
        int top = columns.columns().stream()
                        .mapToInt(one -> heading(one, column).height())
                        .max()
                        .orElse(0)
                + BELOW_HEADING;
        int[] heights =
                columns.columns().stream().mapToInt(one -> height(one, column)).toArray();
        int tallest = IntStream.of(heights).max().orElse(0);
        Map<String, Area> areas = new HashMap<>();
        List<Shape> front = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Column one = columns.columns().get(i);
            int x = i * (column + between);
            front.add(new Shape.Words(new Point(x, 0), Shape.Side.START, heading(one, column), Tone.PLAIN));
            int y = top + (tallest - heights[i]) / 2;
            for (Node node : one.nodes()) {
                Area area = node.card().at(x, y, column);
                areas.put(node.name(), area);
                front.add(node.card().in(area));
                y = area.bottom() + BETWEEN_CARDS;
            }
        }
        List<Shape> shapes = new ArrayList<>();
        for (Edge edge : columns.edges()) {
            Area from = Objects.requireNonNull(areas.get(edge.from()), edge.from());
            Area to = Objects.requireNonNull(areas.get(edge.to()), edge.to());
            shapes.add(new Shape.Curve(from.middleRight(), to.middleLeft(), true, Tone.PLAIN));
        }
        shapes.addAll(front);
        return new Drawing(width(columns, width), top + tallest + 1, shapes);
    }

    /** Column after column, downwards, with an arrow from each to the next. */
    public static Drawing narrow(Columns columns, int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (Column one : columns.columns()) {
            if (y > 0) {
                shapes.add(Shape.Line.arrow(
                        new Point(INDENT / 2, y), new Point(INDENT / 2, y + BETWEEN_GROUPS), Tone.PLAIN));
                y += BETWEEN_GROUPS + BELOW_HEADING;
            }
            Paragraph heading = heading(one, width);
            shapes.add(new Shape.Words(new Point(0, y), Shape.Side.START, heading, Tone.PLAIN));
            y += heading.height() + BELOW_HEADING;
            int from = y;
            int last = y;
            for (Node node : one.nodes()) {
                Area area = node.card().at(INDENT, y, width - INDENT);
                shapes.add(Shape.Line.between(
                        new Point(INDENT / 2, area.middleLeft().y()), area.middleLeft(), Tone.PLAIN));
                shapes.add(node.card().in(area));
                last = area.middleLeft().y();
                y = area.bottom() + BETWEEN_CARDS;
            }
            boolean ends = one.equals(columns.columns().getLast());
            shapes.add(Shape.Line.between(
                    new Point(INDENT / 2, from), new Point(INDENT / 2, ends ? last : y), Tone.PLAIN));
        }
        return new Drawing(width, y, shapes);
    }

    private static Paragraph heading(Column column, int width) {
        return Paragraph.within(width, column.heading(), Hand.HEADING);
    }

    private static int height(Column column, int width) {
        int cards = column.nodes().stream()
                .mapToInt(node -> node.card().at(0, 0, width).height())
                .sum();
        return cards + BETWEEN_CARDS * (column.nodes().size() - 1);
    }
}

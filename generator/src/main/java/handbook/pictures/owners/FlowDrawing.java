package handbook.pictures.owners;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws bars over time: names beside them and lines between them where there is room, names above them where there is not. */
final class FlowDrawing {
    private static final int NAMES = 252;
    private static final int BETWEEN = 16;
    private static final int BETWEEN_ROWS = 12;
    private static final int BAR = 18;
    private static final int THIN_BAR = 8;
    private static final int BELOW_CARD = 5;

    private FlowDrawing() {}

    static Drawing wide(Flow flow, int width) {
        FlowScale scale = new FlowScale(flow, NAMES + BETWEEN, width - NAMES - BETWEEN);
        int top = FlowScale.height() + BETWEEN_ROWS / 2;
        Map<String, Area> bars = new HashMap<>();
        List<Shape> cards = new ArrayList<>();
        List<Shape> drawnBars = new ArrayList<>();
        int y = top;
        for (Flow.Row row : flow.rows()) {
            Area area = row.card().at(0, y, NAMES);
            Area bar = scale.bar(row, area.middleLeft().y() - BAR / 2, BAR);
            bars.put(row.name(), bar);
            cards.add(row.card().in(area));
            if (row.isDated()) {
                drawnBars.add(new Shape.Box(bar, row.tone()));
            }
            y = area.bottom() + BETWEEN_ROWS;
        }
        int bottom = y - BETWEEN_ROWS;
        List<Shape> shapes = new ArrayList<>(scale.lines(top, bottom));
        shapes.addAll(drawnBars);
        for (Flow.HandOver handOver : flow.handOvers()) {
            shapes.add(line(bar(bars, handOver.from()), bar(bars, handOver.to())));
        }
        shapes.addAll(scale.written());
        shapes.addAll(cards);
        return new Drawing(width, bottom + 1, shapes);
    }

    private static Area bar(Map<String, Area> bars, String name) {
        return Objects.requireNonNull(bars.get(name), name);
    }

    /** From where a bar ends to the bar of who took over then, or at its start if that was later. */
    private static Shape line(Area from, Area to) {
        boolean down = to.y() > from.y();
        int x = Math.max(from.right(), to.x());
        Point end = new Point(x, down ? to.y() : to.bottom());
        int middle = from.middleRight().y();
        return new Shape.Line(List.of(new Point(from.right(), middle), new Point(x, middle), end), true, Tone.STRONG);
    }

    static Drawing narrow(Flow flow, int width) {
        FlowScale scale = new FlowScale(flow, 0, width);
        List<Shape> shapes = new ArrayList<>(scale.written());
        int y = FlowScale.height() + BETWEEN_ROWS / 2;
        for (Flow.Row row : flow.rows()) {
            Area area = row.told().at(0, y, width);
            Area bar = scale.bar(row, area.bottom() + BELOW_CARD, THIN_BAR);
            shapes.add(row.told().in(area));
            if (row.isDated()) {
                shapes.add(new Shape.Box(bar, row.tone()));
            }
            y = bar.bottom() + BETWEEN_ROWS;
        }
        return new Drawing(width, y, shapes);
    }
}

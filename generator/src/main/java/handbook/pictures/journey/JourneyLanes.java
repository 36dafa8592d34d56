package handbook.pictures.journey;

import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.journey.Journey.Step;
import java.util.ArrayList;
import java.util.List;

/** A journey in lanes, one for each party: a row for each step, with what it says at the right. */
final class JourneyLanes {
    private static final int BESIDE_LANES = 28;
    private static final int BELOW_HEADS = 20;
    private static final int BETWEEN_ROWS = 26;

    private JourneyLanes() {}

    static Drawing of(Journey journey, int width) {
        LaneHeads heads = LaneHeads.of(journey.parties());
        List<Shape> rows = new ArrayList<>();
        int left = heads.width() + BESIDE_LANES;
        int y = heads.bottom() + BELOW_HEADS;
        for (int i = 0; i < journey.steps().size(); i++) {
            Step step = journey.steps().get(i);
            Telling telling = Telling.headed(step, left, y, width - left);
            rows.addAll(arrow(step, i + 1, y + Telling.RADIUS - 3, heads));
            rows.addAll(telling.shapes());
            y = Math.max(telling.bottom(), y + 2 * Telling.RADIUS) + BETWEEN_ROWS;
        }
        int bottom = y - BETWEEN_ROWS;
        List<Shape> shapes = new ArrayList<>(heads.lines(bottom));
        shapes.addAll(heads.shapes());
        shapes.addAll(rows);
        return new Drawing(width, bottom + 2, shapes);
    }

    private static List<Shape> arrow(Step step, int number, int y, LaneHeads heads) {
        Point from = new Point(heads.middleOf(step.way().from()), y);
        List<Shape> shapes = new ArrayList<>();
        if (!step.way().isWithin()) {
            shapes.add(
                    Shape.Line.arrow(from, new Point(heads.middleOf(step.way().to()), y), Tone.STRONG));
        }
        shapes.addAll(Telling.number(number, from));
        return shapes;
    }
}

package handbook.pictures.journey;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.journey.Journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journey downwards: from party to party, with what each step says between them. */
final class JourneyPath {
    private static final int RAIL = 15;
    private static final int INDENT = 40;
    private static final int BESIDE_RAIL = 12;
    private static final int BETWEEN_STEPS = 4;
    private static final int BREAK = 24;

    private final int width;
    private final List<Shape> shapes = new ArrayList<>();
    private int y;
    private String at = "";

    private JourneyPath(int width) {
        this.width = width;
    }

    static Drawing of(Journey journey, int width) {
        JourneyPath path = new JourneyPath(width);
        for (int i = 0; i < journey.steps().size(); i++) {
            path.step(journey.steps().get(i), i + 1);
        }
        return new Drawing(width, path.y + 1, path.shapes);
    }

    private void step(Step step, int number) {
        if (!step.way().from().equals(at)) {
            y += at.isEmpty() ? 0 : BREAK;
            party(step.way().from());
        }
        int top = y;
        Telling telling = Telling.of(step, INDENT, top + BESIDE_RAIL, width - INDENT);
        Point centre = new Point(RAIL, top + BESIDE_RAIL + Telling.RADIUS - 3);
        y = Math.max(telling.bottom(), centre.y() + Telling.RADIUS)
                + (step.way().isWithin() ? BETWEEN_STEPS : BESIDE_RAIL);
        shapes.add(new Shape.Line(
                List.of(new Point(RAIL, top), new Point(RAIL, y)), !step.way().isWithin(), Tone.STRONG));
        shapes.addAll(Telling.number(number, centre));
        shapes.addAll(telling.shapes());
        if (!step.way().isWithin()) {
            party(step.way().to());
        }
    }

    private void party(String name) {
        Card card = new Card(name, Optional.empty(), Optional.empty(), Tone.SOFT);
        Area area = card.at(0, y, width);
        shapes.add(card.in(area));
        y = area.bottom();
        at = name;
    }
}

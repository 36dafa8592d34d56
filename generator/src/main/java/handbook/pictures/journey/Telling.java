package handbook.pictures.journey;

import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Side;
import handbook.pictures.drawing.Tone;
import handbook.pictures.journey.Journey.Step;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step says beside its arrow: its words, and what acts on it below them.
 *
 * @param bottom where it ends
 */
record Telling(List<Shape> shapes, int bottom) {
    static final int RADIUS = 13;
    private static final int BETWEEN = 8;

    /** With a line above it that says from whom to whom, for where the names are far off. */
    static Telling headed(Step step, int x, int y, int width) {
        Paragraph way = Paragraph.within(width, step.way().way(), Hand.HEADING);
        Telling rest = of(step, x, y + way.height(), width);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Words(new Point(x, y), Side.START, way, Tone.PLAIN));
        shapes.addAll(rest.shapes);
        return new Telling(List.copyOf(shapes), rest.bottom);
    }

    static Telling of(Step step, int x, int y, int width) {
        Paragraph words = Paragraph.within(width, step.words(), Hand.TITLE);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Words(new Point(x, y), Side.START, words, Tone.PLAIN));
        int bottom = y + words.height();
        if (!step.acting().isEmpty()) {
            Chips chips = Chips.of(step.acting(), x, bottom + BETWEEN, width);
            shapes.addAll(chips.shapes());
            bottom = chips.bottom();
        }
        return new Telling(List.copyOf(shapes), bottom);
    }

    /** The number of a step in a disc round a point. */
    static List<Shape> number(int number, Point centre) {
        Paragraph written = Paragraph.line(String.valueOf(number), Hand.NOTE);
        Point top = new Point(centre.x(), centre.y() - Hand.NOTE.lineHeight() / 2);
        return List.of(
                new Shape.Disc(centre, RADIUS, Tone.STRONG), new Shape.Words(top, Side.MIDDLE, written, Tone.STRONG));
    }
}

package handbook.pictures.years;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Draws cards under the years that they belong to, downwards on one line. */
final class YearsDown {
    private static final int INDENT = 20;
    private static final int RADIUS = 6;
    private static final int BELOW_HEADING = 6;
    private static final int BETWEEN_CARDS = 8;
    private static final int BETWEEN_YEARS = 12;

    private YearsDown() {}

    /**
     * A place on the line.
     *
     * @param tone of its mark
     * @param cards what belongs there; none for a place that only parts the others
     */
    record Stop(String heading, Tone tone, List<Card> cards) {
        Stop {
            cards = List.copyOf(cards);
        }
    }

    static Drawing of(List<Stop> stops, int width) {
        List<Shape> marks = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        int line = INDENT / 2 - 1;
        int y = 0;
        int first = Hand.HEADING.lineHeight() / 2;
        int last = first;
        for (Stop stop : stops) {
            Paragraph heading = Paragraph.within(width - INDENT, stop.heading, Hand.HEADING);
            last = y + Hand.HEADING.lineHeight() / 2;
            marks.add(new Shape.Disc(new Point(line, last), RADIUS, stop.tone));
            shapes.add(new Shape.Words(new Point(INDENT, y), Shape.Side.START, heading, Tone.PLAIN));
            y += heading.height() + BELOW_HEADING;
            for (Card card : stop.cards) {
                Area area = card.at(INDENT, y, width - INDENT - 1);
                shapes.add(card.in(area));
                y = area.bottom() + BETWEEN_CARDS;
            }
            y += BETWEEN_YEARS;
        }
        List<Shape> all = new ArrayList<>();
        all.add(Shape.Line.between(new Point(line, first), new Point(line, last), Tone.PLAIN));
        all.addAll(marks);
        all.addAll(shapes);
        return new Drawing(width, Math.max(1, y - BETWEEN_YEARS), all);
    }
}

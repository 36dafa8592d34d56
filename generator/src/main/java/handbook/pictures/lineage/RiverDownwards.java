package handbook.pictures.lineage;

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

/** Draws cards below one another along one line, under headings; what they are joined to is in their words. */
final class RiverDownwards {
    private static final int INDENT = 20;
    private static final int LINE = 7;
    private static final int MARK = 5;
    /** From the top of a card, to the middle of its first line. */
    private static final int MARK_BELOW = 17;

    private static final int BETWEEN_CARDS = 10;
    private static final int BETWEEN_GROUPS = 14;
    private static final int BELOW_HEADING = 6;

    private RiverDownwards() {}

    /** Cards under a heading. */
    record Group(String heading, List<Card> cards) {
        Group {
            cards = List.copyOf(cards);
        }
    }

    static Drawing of(List<Group> groups, int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (Group group : groups) {
            Paragraph heading = Paragraph.within(width, group.heading(), Hand.HEADING);
            shapes.add(new Shape.Words(new Point(0, y), Shape.Side.START, heading, Tone.PLAIN));
            y += heading.height() + BELOW_HEADING;
            int from = y + MARK_BELOW;
            int last = from;
            List<Shape> cards = new ArrayList<>();
            for (Card card : group.cards()) {
                Area area = card.at(INDENT, y, width - INDENT);
                Point mark = new Point(LINE, area.y() + MARK_BELOW);
                cards.add(Shape.Line.between(mark, new Point(INDENT, mark.y()), Tone.PLAIN));
                cards.add(new Shape.Disc(mark, MARK, card.tone()));
                cards.add(card.in(area));
                last = mark.y();
                y = area.bottom() + BETWEEN_CARDS;
            }
            shapes.add(Shape.Line.between(new Point(LINE, from), new Point(LINE, last), Tone.PLAIN));
            shapes.addAll(cards);
            y += BETWEEN_GROUPS;
        }
        return new Drawing(width, y, shapes);
    }
}

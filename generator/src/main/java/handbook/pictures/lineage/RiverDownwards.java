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

/** Draws cards below one another along a line, under headings; what they are joined to is in their words. */
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

    /** Groups that one line runs through, as time does. */
    static Drawing inTime(List<Group> groups, int width) {
        return draw(groups, width, true);
    }

    /** Groups that each have a line. */
    static Drawing apart(List<Group> groups, int width) {
        return draw(groups, width, false);
    }

    private static Drawing draw(List<Group> groups, int width, boolean inTime) {
        int indent = inTime ? INDENT : 0;
        List<Shape> lines = new ArrayList<>();
        List<Shape> front = new ArrayList<>();
        int y = 0;
        int from = 0;
        for (Group group : groups) {
            Paragraph heading = Paragraph.within(width - indent, group.heading(), Hand.HEADING);
            front.add(new Shape.Words(new Point(indent, y), Shape.Side.START, heading, Tone.PLAIN));
            y += heading.height() + BELOW_HEADING;
            from = inTime && from > 0 ? from : y + MARK_BELOW;
            for (Card card : group.cards()) {
                Area area = card.at(INDENT, y, width - INDENT);
                Point mark = new Point(LINE, area.y() + MARK_BELOW);
                if (from < mark.y()) {
                    lines.add(Shape.Line.between(new Point(LINE, from), mark, Tone.PLAIN));
                }
                lines.add(Shape.Line.between(mark, new Point(INDENT, mark.y()), Tone.PLAIN));
                front.add(new Shape.Disc(mark, MARK, card.tone()));
                front.add(card.in(area));
                from = mark.y();
                y = area.bottom() + BETWEEN_CARDS;
            }
            y += BETWEEN_GROUPS;
        }
        lines.addAll(front);
        return new Drawing(width, y, lines);
    }
}

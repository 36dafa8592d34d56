package handbook.pictures.standards;

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

/** Draws floors one upon the other, with a line between them. */
final class StackDrawing {
    private static final int NAMES = 152;
    private static final int PER_ROW = 3;
    private static final int BETWEEN = 8;
    private static final int AROUND_LINE = 12;

    private StackDrawing() {}

    /** Cards of one function, which others rest on. */
    record Floor(String name, String meaning, List<Card> cards) {}

    /** The names at the left, the cards beside them. */
    static Drawing wide(List<Floor> floors, int width) {
        return draw(floors, width, NAMES, PER_ROW);
    }

    /** The cards below the names. */
    static Drawing narrow(List<Floor> floors, int width) {
        return draw(floors, width, 0, 1);
    }

    private static Drawing draw(List<Floor> floors, int width, int names, int perRow) {
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (Floor floor : floors) {
            if (y > 0) {
                shapes.add(Shape.Line.between(new Point(0, y), new Point(width, y), Tone.SOFT));
                y += AROUND_LINE;
            }
            int room = names > 0 ? names - 2 * BETWEEN : width;
            Paragraph name = Paragraph.within(room, floor.name, Hand.HEADING);
            Paragraph meaning = Paragraph.within(room, floor.meaning, Hand.NOTE);
            shapes.add(words(y, name));
            shapes.add(words(y + name.height(), meaning));
            int below = y + name.height() + meaning.height();
            int bottom = cards(floor, names, names > 0 ? y : below + BETWEEN, width, perRow, shapes);
            y = Math.max(below, bottom) + AROUND_LINE;
        }
        return new Drawing(width, y, shapes);
    }

    private static int cards(Floor floor, int left, int top, int width, int perRow, List<Shape> shapes) {
        int card = (width - left - BETWEEN * (perRow - 1)) / perRow;
        int y = top;
        for (int first = 0; first < floor.cards.size(); first += perRow) {
            List<Card> row = floor.cards.subList(first, Math.min(first + perRow, floor.cards.size()));
            int height = row.stream()
                    .mapToInt(one -> one.at(0, 0, card).height())
                    .max()
                    .orElse(0);
            for (int i = 0; i < row.size(); i++) {
                shapes.add(row.get(i).in(new Area(left + i * (card + BETWEEN), y, card, height)));
            }
            y += height + BETWEEN;
        }
        return y - BETWEEN;
    }

    private static Shape words(int y, Paragraph said) {
        return new Shape.Words(new Point(0, y), Shape.Side.START, said, Tone.PLAIN);
    }
}

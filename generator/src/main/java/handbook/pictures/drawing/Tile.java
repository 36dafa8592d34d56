package handbook.pictures.drawing;

import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box with several lines of words in it, each of which may lead somewhere, and a bar along its top that says how much there is of it.
 *
 * @param share how long the bar is, from 0 to 1; 0 for none
 */
public record Tile(List<Line> lines, double share, Tone tone) {
    private static final int PADDING = 8;
    private static final int BETWEEN = 4;
    private static final int BAR = 6;

    public Tile {
        lines = List.copyOf(lines);
    }

    /**
     * Words on lines of their own.
     *
     * @param address where they lead, from the site's root
     */
    public record Line(String text, Hand hand, Optional<String> address) {
        public static Line of(String text, Hand hand) {
            return new Line(text, hand, Optional.empty());
        }

        public static Line to(String address, String text) {
            return new Line(text, Hand.TITLE, Optional.of(address));
        }
    }

    /** The room it needs at a place, so wide. */
    public Area at(int x, int y, int width) {
        int height = lines.stream()
                .mapToInt(line -> paragraph(line, width).height() + BETWEEN)
                .sum();
        return new Area(x, y, width, 2 * PADDING + height - BETWEEN + bar());
    }

    /** Draws it into an area, which may be higher than it needs. */
    public Shape in(Area area) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(area, tone));
        if (share > 0) {
            int length = Math.max(BAR, (int) Math.round(share * area.width()));
            shapes.add(new Shape.Box(new Area(area.x(), area.y(), length, BAR), Tone.STRONG));
        }
        int y = area.y() + PADDING + bar();
        for (Line line : lines) {
            Paragraph words = paragraph(line, area.width());
            Point corner = new Point(area.x() + PADDING, y);
            Shape said = new Shape.Words(corner, Shape.Side.START, words, tone);
            shapes.add(
                    line.address.isEmpty()
                            ? said
                            : new Shape.Group(line.address, List.of(ground(corner, words), said)));
            y += words.height() + BETWEEN;
        }
        return new Shape.Group(Optional.empty(), shapes);
    }

    /** What shows where the keyboard is; it touches the next line's and does not lie over it. */
    private static Shape ground(Point corner, Paragraph words) {
        int around = BETWEEN / 2;
        return new Shape.Box(
                new Area(
                        corner.x() - around,
                        corner.y() - around,
                        words.width() + 2 * around,
                        words.height() + 2 * around),
                Tone.GROUND);
    }

    private int bar() {
        return share > 0 ? BAR : 0;
    }

    private static Paragraph paragraph(Line line, int width) {
        return Paragraph.within(width - 2 * PADDING, line.text, line.hand);
    }
}

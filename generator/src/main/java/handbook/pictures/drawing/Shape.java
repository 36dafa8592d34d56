package handbook.pictures.drawing;

import handbook.pictures.lettering.Paragraph;
import java.util.List;
import java.util.Optional;

/** Something on a sheet. */
public sealed interface Shape {
    /** A rectangle with soft corners. */
    record Box(Area area, Tone tone) implements Shape {}

    /** A round mark. */
    record Disc(Point centre, int radius, Tone tone) implements Shape {}

    /** A line through points, straight from each to the next. */
    record Line(List<Point> points, boolean arrow, Tone tone) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        public static Line between(Point from, Point to, Tone tone) {
            return new Line(List.of(from, to), false, tone);
        }

        public static Line arrow(Point from, Point to, Tone tone) {
            return new Line(List.of(from, to), true, tone);
        }
    }

    /** A line that leaves and arrives level, curved between. */
    record Curve(Point from, Point to, boolean arrow, Tone tone) implements Shape {}

    /** Which part of its lines a paragraph's place is. */
    enum Side {
        START,
        MIDDLE,
        END
    }

    /**
     * Words in lines.
     *
     * @param at the top of the first line, at its start, middle or end
     * @param tone that of the ground they stand on
     */
    record Words(Point at, Side side, Paragraph paragraph, Tone tone) implements Shape {
        /** The room that the lines take. */
        public Area area() {
            int width = paragraph.width();
            int left = switch (side) {
                case START -> at.x();
                case MIDDLE -> at.x() - width / 2;
                case END -> at.x() - width;
            };
            return new Area(left, at.y(), width, paragraph.height());
        }
    }

    /**
     * Shapes that belong together.
     *
     * @param address where they lead, from the site's root
     */
    record Group(Optional<String> address, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }
}

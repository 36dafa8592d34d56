package handbook.pictures.drawing;

import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box with a name in it, a remark below the name, and a way to what it names.
 *
 * @param address where it leads, from the site's root
 */
public record Card(String title, Optional<String> note, Optional<String> address, Tone tone) {
    private static final int PADDING = 8;
    private static final int BETWEEN = 2;

    /** The room it needs at a place, so wide. */
    public Area at(int x, int y, int width) {
        int notes = note.map(text -> BETWEEN + note(text, width).height()).orElse(0);
        return new Area(x, y, width, 2 * PADDING + title(width).height() + notes);
    }

    /** Draws it into an area, which may be higher than it needs. */
    public Shape in(Area area) {
        Paragraph name = title(area.width());
        Point corner = new Point(area.x() + PADDING, area.y() + PADDING);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(area, tone));
        shapes.add(new Shape.Words(corner, Shape.Side.START, name, tone));
        note.ifPresent(text -> shapes.add(new Shape.Words(
                new Point(corner.x(), corner.y() + name.height() + BETWEEN),
                Shape.Side.START,
                note(text, area.width()),
                tone)));
        return new Shape.Group(address, shapes);
    }

    private Paragraph title(int width) {
        return Paragraph.within(width - 2 * PADDING, title, Hand.TITLE);
    }

    private static Paragraph note(String text, int width) {
        return Paragraph.within(width - 2 * PADDING, text, Hand.NOTE);
    }
}

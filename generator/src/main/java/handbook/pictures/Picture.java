package handbook.pictures;

import handbook.pictures.drawing.Drawing;

/**
 * A picture and what it says: drawn when a page shows it, once for wide places and once, in another way, for narrow ones.
 *
 * @param id unique on its page
 * @param title what it shows, as a heading says it
 * @param description how to read it, in a sentence or two
 * @param table the same facts in rows
 */
public record Picture(String id, String title, String description, PictureTable table, Layout layout) {
    /** The widest that a picture can be where a page has a side column, in units of a sixteenth of a line's height. */
    public static final int WIDE = 704;
    /** What fits a screen of 320 pixels. */
    public static final int NARROW = 288;

    /** One that is drawn already. */
    public Picture(String id, String title, String description, PictureTable table, Drawing wide, Drawing narrow) {
        this(id, title, description, table, new Drawn(wide, narrow));
    }

    private record Drawn(Drawing wide, Drawing narrow) implements Layout {
        @Override
        public int width() {
            return wide.width();
        }
    }

    /** Whether it is wider than what is beside a side column. */
    public boolean isBroad() {
        return layout.width() > WIDE;
    }

    public Drawing wide() {
        return layout.wide();
    }

    public Drawing narrow() {
        return layout.narrow();
    }
}

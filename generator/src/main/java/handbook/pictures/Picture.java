package handbook.pictures;

import handbook.pictures.drawing.Drawing;

/**
 * A picture and what it says: drawn once for wide places and once, in another way, for narrow ones.
 *
 * @param id unique on its page
 * @param title what it shows, as a heading says it
 * @param description how to read it, in a sentence or two
 * @param table the same facts in rows
 */
public record Picture(String id, String title, String description, PictureTable table, Drawing wide, Drawing narrow) {
    /** The widest that a picture can be where a page has a side column, in units of a sixteenth of a line's height. */
    public static final int WIDE = 704;
    /** What fits a screen of 320 pixels. */
    public static final int NARROW = 288;
}

package handbook.pictures.lettering;

import java.util.Locale;

/** In what size and weight words are written. */
public enum Hand {
    TITLE(15, false),
    NOTE(14, false),
    HEADING(15, true),
    /** The name on a card that stands for a page elsewhere. */
    DISPLAY(44, true),
    /** What stands below that name. */
    LEAD(20, false);

    private final int size;
    private final boolean bold;

    Hand(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    public int size() {
        return size;
    }

    public boolean isBold() {
        return bold;
    }

    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From the top of a line to where its letters stand. */
    public int baseline() {
        return 2 + (int) Math.round(size * 0.86);
    }

    /** From the top of a line to the top of the next. */
    public int lineHeight() {
        return size + 4;
    }
}

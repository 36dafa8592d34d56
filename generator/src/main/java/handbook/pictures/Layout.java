package handbook.pictures;

import handbook.pictures.drawing.Drawing;

/** What a picture shows and where, before it is drawn: a record, and equal ones are drawn alike. */
public interface Layout {
    /** How wide it is where there is room. */
    int width();

    Drawing wide();

    Drawing narrow();
}

package handbook.pictures.drawing;

import java.util.Locale;

/** What a shape is among the others. The style sheet gives it colours; none means anything by its colour alone. */
public enum Tone {
    PLAIN,
    /** What the picture is about. */
    STRONG,
    /** What belongs to it. */
    SOFT,
    /** What is over, or beside the matter. */
    FADED,
    /** What is to come. */
    COMING,
    /** What asks for attention. */
    ALERT,
    /** The ground of a link, seen when the keyboard is there. */
    GROUND;

    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package handbook.pages.bodies;

import handbook.model.text.Mark.CalloutKind;

/** The words that the web adds to an author's. */
final class BodyWords {
    static final String INFORMATION = "Information: ";
    static final String IMPORTANT = "Important: ";
    static final String TABLE = "Table ";
    static final String DONE = "Done: ";
    static final String NOTES = "Notes";
    static final String NOTE = "Note ";
    static final String BACK_TO_NOTE = "Back to note ";
    static final String IN_THE_TEXT = " in the text";
    static final String USE = ", use ";

    private BodyWords() {}

    /** The title of a callout whose author gave it none. */
    static String title(CalloutKind kind) {
        return switch (kind) {
            case INSET -> "";
            case WARNING -> "Important";
            case DETAILS -> "More about this";
            case DO -> "Do";
            case DONT -> "Don't";
        };
    }

    /** Whether a title says by itself that what follows is important. */
    static boolean saysImportant(String title) {
        return title.contains("Important") || title.contains("important");
    }
}

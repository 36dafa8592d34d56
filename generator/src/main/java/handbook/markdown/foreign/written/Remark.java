package handbook.markdown.foreign.written;

/**
 * Something about a page that a person should know or decide.
 *
 * @param clue words or an address as they stand in the source, by which the place is found
 * @param text what is said about it
 */
public record Remark(Subject subject, String clue, String text) {
    /** What a remark is about, the most pressing first. */
    public enum Subject {
        FILE_LEFT_OUT,
        WORDS_LEFT_OUT,
        TEMPLATE_LEFT_OUT,
        TEMPLATE_CHOSEN,
        LINK_NOWHERE,
        LINK_FRAGMENT,
        LINK_WITHOUT_WORDS,
        IMAGE_LEFT_OUT,
        IMAGE_WITHOUT_WORDS,
        ELEMENT_LEFT_OUT,
        MEANING_LOST,
        TABLE_FLATTENED,
        TITLE_MADE,
        SUMMARY_MADE,
        FIELD_UNKNOWN,
        FILE_LARGE,
        SETTINGS_CHANGED
    }
}

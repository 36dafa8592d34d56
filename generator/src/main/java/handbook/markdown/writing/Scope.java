package handbook.markdown.writing;

/** What may stand in the text that is being written. */
enum Scope {
    /** Everything; terms are marked at first use. */
    PROSE,
    /** Everything, but terms are not marked: headings and notes. */
    PLAIN,
    /** Inside a link: nothing that can be pressed. */
    LINK
}

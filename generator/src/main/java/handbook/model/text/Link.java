package handbook.model.text;

import handbook.model.value.Location;

/** A link in a body of text. */
public sealed interface Link {
    /** Where the link is written. */
    Location place();

    /** The words it shows; empty where it shows its target's title. */
    String text();

    /**
     * {@code [[id]]} or {@code [[kind:id#heading|words]]}: has a slot for its address, and one for its words where it has none.
     *
     * @param target {@code id} or {@code kind:id}
     * @param fragment the heading it leads to, or empty
     */
    record ToEntity(String target, String fragment, String text, Location place) implements Link {}

    /**
     * A relative link to another Markdown file, or to a heading of the same page where {@code path} is empty: has a slot.
     *
     * @param path as written, relative to the file it stands in
     * @param fragment the heading it leads to, or empty
     */
    record ToFile(String path, String fragment, String text, Location place) implements Link {}

    /** A link to the web, mail or telephone: stands in the HTML as it is. */
    record ToWeb(String address, String text, Location place) implements Link {}
}

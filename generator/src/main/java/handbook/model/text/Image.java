package handbook.model.text;

import handbook.model.value.Location;

/**
 * An image in a body of text; as a mark it holds nothing.
 *
 * @param path as written, relative to the file it stands in
 * @param alt its text alternative as written, empty when missing
 */
public record Image(String path, String alt, Location place) implements Mark {
    /** Written in place of a text alternative. */
    private static final String DECORATIVE = "decorative";

    /** Whether its author says that it shows nothing that readers would miss. */
    public boolean isDecorative() {
        return alt.equalsIgnoreCase(DECORATIVE);
    }

    /** What those hear or read who do not see it. */
    public String alternative() {
        return isDecorative() ? "" : alt;
    }
}

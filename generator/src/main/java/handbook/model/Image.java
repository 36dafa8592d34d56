package handbook.model;

/**
 * An image in a body of text.
 *
 * @param path as written, relative to the file it stands in
 * @param alt its text alternative, empty when missing
 */
public record Image(String path, String alt, Location place) {}

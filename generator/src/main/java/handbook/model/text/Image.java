package handbook.model.text;

import handbook.model.value.Location;

/**
 * An image in a body of text; as a mark it holds nothing.
 *
 * @param path as written, relative to the file it stands in
 * @param alt its text alternative, empty when missing
 */
public record Image(String path, String alt, Location place) implements Mark {}

package handbook.model.text;

import handbook.model.value.Location;

/**
 * A heading in a body of text.
 *
 * @param level 2 for a section, 3 for a sub-section, and so on
 * @param id its fragment
 * @param text its words, without markup
 * @param place where it stands
 * @param start where its words start in the text of its body
 */
public record Heading(int level, String id, String text, Location place, int start) implements Mark {}

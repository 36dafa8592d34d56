package handbook.model.text;

import handbook.model.value.Location;

/**
 * A word in capitals, such as an acronym, where a text uses it first.
 *
 * @param text without a plural "s"
 * @param place where it stands
 */
public record ShortForm(String text, Location place) {}

package handbook.yaml;

import handbook.model.value.Location;

/**
 * A text in nested groups of fields.
 *
 * @param key the names of the fields that lead to it, with dots between them
 * @param text what it says
 * @param name where the last of the names stands
 * @param place where the text stands
 */
public record WrittenText(String key, String text, Location name, Location place) {}

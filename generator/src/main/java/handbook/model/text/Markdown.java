package handbook.model.text;

import handbook.model.value.Location;

/**
 * Markdown as an editor wrote it.
 *
 * @param text the source text
 * @param place where it starts
 */
public record Markdown(String text, Location place) {}

package handbook.model;

import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.text.ShortForm;
import java.util.List;

/**
 * Markdown made into safe HTML. The HTML is complete but for its slots, which depend on the rest of the site. A slot is
 * {@link #OPEN}, a number and {@link #CLOSE}: in {@code href="slot:…"} it stands for the address of that entry of {@code links}; in
 * the text of a link for its target's title; in {@code src="slot:…"} for the address of that entry of {@code images}.
 *
 * @param html sanitized HTML with slots
 * @param headings in order
 * @param links every link, in order; slots count from 0 in this list
 * @param images every image, in order
 * @param terms the glossary terms marked in the text, each once, in order of first use
 * @param shortForms the words in capitals in running text, each once, in order of first use
 * @param text the words without markup, a line for each block, for search and for counting
 */
public record Body(
        String html,
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<Ref<Term>> terms,
        List<ShortForm> shortForms,
        String text) {
    /** Opens a slot: a private-use control, which no text keeps. It is below U+0100, so that a body in memory takes a byte a letter. */
    public static final char OPEN = '\u0091';
    /** Closes a slot. */
    public static final char CLOSE = '\u0092';

    public static final Body EMPTY = new Body("", List.of(), List.of(), List.of(), List.of(), List.of(), "");

    public Body {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        terms = List.copyOf(terms);
        shortForms = List.copyOf(shortForms);
    }

    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** Minutes to read at 200 words a minute, at least one. */
    public int readingMinutes() {
        return Math.max(1, Math.round(words() / 200f));
    }
}

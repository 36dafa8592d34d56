package handbook.model.text;

import java.util.Locale;
import java.util.Set;

/**
 * The words of a link.
 *
 * @param plain the words alone, in small letters
 */
public record LinkWords(String plain) {
    private static final Set<String> VAGUE = Set.of(
            "click here",
            "here",
            "this",
            "this link",
            "link",
            "this page",
            "read more",
            "more",
            "see more",
            "find out more",
            "learn more",
            "click",
            "this website",
            "website",
            "download",
            "click this link",
            "see here",
            "more information",
            "further information",
            "details",
            "more details");

    public static LinkWords of(String text) {
        return new LinkWords(text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}]+", " ")
                .strip());
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** Whether the words mean nothing to those who read links out of context. */
    public boolean areVague() {
        return VAGUE.contains(plain);
    }
}

package handbook.model.site;

import handbook.model.Kind;
import java.util.List;
import java.util.Locale;

/**
 * What is there but could not be read. It is asked before something else is reported, so that one broken entity is one problem.
 *
 * @param parts the broken entities and files
 */
public record Unread(List<Part> parts) {
    public static final Unread NOTHING = new Unread(List.of());

    public Unread {
        parts = List.copyOf(parts);
    }

    /**
     * An entity, or a whole file of them.
     *
     * @param kind the kind it is or holds
     * @param path the file
     * @param text its source as far as it can be had; empty if nobody knows what it says
     */
    public record Part(Kind kind, String path, String text) {
        public Part {
            text = text.toLowerCase(Locale.ROOT);
        }

        private boolean isNamed(String id) {
            return path.substring(path.lastIndexOf('/') + 1).startsWith(id + ".");
        }

        private boolean mentions(String words) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                if (!isPartOfId(at - 1) && !isPartOfId(at + words.length())) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPartOfId(int at) {
            return at >= 0
                    && at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
        }
    }

    /** Whether an entity may be among what was not read. */
    public boolean mayHold(Kind kind, String id) {
        return parts.stream()
                .filter(part -> part.kind == kind)
                .anyMatch(part -> part.text.isEmpty() || part.isNamed(id) || part.mentions(id));
    }

    /** Whether any entity of a kind was not read. */
    public boolean mayHoldAny(Kind kind) {
        return parts.stream().anyMatch(part -> part.kind == kind);
    }

    /** Whether a file, or an entity in it, was not read. */
    public boolean isAt(String path) {
        return parts.stream().anyMatch(part -> part.path.equals(path));
    }

    /** Whether a file of that name, without its extension, was not read, wherever it stands. */
    public boolean isNamed(String name) {
        return parts.stream().anyMatch(part -> part.isNamed(name));
    }

    /** Whether the words may stand somewhere in what was not read. */
    public boolean mayMention(String words) {
        return mentions(words) || parts.stream().anyMatch(part -> part.text.isEmpty());
    }

    /** Whether the words stand somewhere in what was not read, as whole words in any case. */
    public boolean mentions(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return !wanted.isEmpty() && parts.stream().anyMatch(part -> part.mentions(wanted));
    }
}

package handbook.output;

import java.util.Set;

/**
 * What a file was made from.
 *
 * @param shown a print of what it was given to show
 * @param asked what was asked for while it was made, as {@link Ledger#answers} name it
 * @param size how many bytes were made of it, for pages that say so
 */
public record MadeFrom(String shown, Set<String> asked, int size) {
    public MadeFrom {
        asked = Set.copyOf(asked);
    }
}

package handbook.output;

import java.util.Set;

/**
 * What a file was made from.
 *
 * @param shown a print of what it was given to show
 * @param asked what was asked for while it was made, as {@link Ledger#answers} name it
 */
public record MadeFrom(String shown, Set<String> asked) {
    public MadeFrom {
        asked = Set.copyOf(asked);
    }
}

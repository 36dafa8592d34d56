package handbook.output;

import handbook.diagnostics.Problems;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A file about to be made.
 *
 * @param given all that it is made from, beside what it asks for, the program, its templates and its words; nothing if that is not known
 * @param make makes it; nothing, and a problem, if it cannot be made
 * @param asked what was asked for while it was made, as {@link Ledger#answers} name it
 */
public record FileDraft(
        Optional<Object> given, Function<Problems, Optional<OutputFile>> make, Supplier<Set<String>> asked) {
    /** One that asks for nothing. */
    public static FileDraft of(Object given, Supplier<OutputFile> make) {
        return new FileDraft(Optional.of(given), problems -> Optional.of(make.get()), Set::of);
    }

    /** One that cannot tell what it is made from. */
    public static FileDraft ofUnknown(Function<Problems, Optional<OutputFile>> make) {
        return new FileDraft(Optional.empty(), make, Set::of);
    }
}

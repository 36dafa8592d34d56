package handbook.output;

import handbook.diagnostics.Problems;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file of the site that is made when it is asked for.
 *
 * @param path where it is published
 * @param make makes it; nothing, and a problem, if it cannot be made
 */
public record PlannedFile(String path, Function<Problems, Optional<OutputFile>> make) {
    /** A file that is there already. */
    public static PlannedFile of(OutputFile file) {
        return new PlannedFile(file.path(), problems -> Optional.of(file));
    }
}

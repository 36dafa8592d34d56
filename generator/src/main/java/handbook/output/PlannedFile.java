package handbook.output;

import handbook.diagnostics.Problems;
import handbook.model.value.Location;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A file of the site that is made when it is asked for.
 *
 * @param path where it is published
 * @param source the place in the sources that gave it its path; the path itself where no source did
 * @param make makes it; nothing, and a problem, if it cannot be made
 * @param isAsBefore whether the file would be the same again, by what the files of the site before were made from
 */
public record PlannedFile(
        String path, Location source, Function<Problems, Optional<OutputFile>> make, Predicate<Ledger> isAsBefore) {
    /** A file that cannot tell what it is made from. */
    public PlannedFile(String path, Location source, Function<Problems, Optional<OutputFile>> make) {
        this(path, source, make, before -> false);
    }

    public PlannedFile(String path, Function<Problems, Optional<OutputFile>> make) {
        this(path, Location.of(path), make);
    }

    /** A file that is there already. */
    public static PlannedFile of(OutputFile file) {
        return new PlannedFile(file.path(), problems -> Optional.of(file));
    }
}

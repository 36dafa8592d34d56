package handbook.output;

import handbook.diagnostics.Problems;
import handbook.model.value.Location;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A file of the site that is made when it is asked for.
 *
 * @param path where it is published
 * @param source the place in the sources that gave it its path; the path itself where no source did
 * @param draft gathers what it is made from
 */
public record PlannedFile(String path, Location source, Supplier<FileDraft> draft) {
    public PlannedFile(String path, Supplier<FileDraft> draft) {
        this(path, Location.of(path), draft);
    }

    /** A file that cannot tell what it is made from. */
    public PlannedFile(String path, Location source, Function<Problems, Optional<OutputFile>> make) {
        this(path, source, () -> FileDraft.ofUnknown(make));
    }

    /** A file that is there already. */
    public static PlannedFile of(OutputFile file) {
        return new PlannedFile(file.path(), () -> FileDraft.ofUnknown(problems -> Optional.of(file)));
    }

    /** Makes it; nothing, and a problem, if it cannot be made. */
    public Optional<OutputFile> make(Problems problems) {
        return draft.get().make().apply(problems);
    }
}

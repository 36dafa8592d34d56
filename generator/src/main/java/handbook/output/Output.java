package handbook.output;

import java.util.List;
import java.util.Optional;

/** Something a site is published as. Same site in, same bytes out; its files may be made by many threads. */
public interface Output {
    /** Every file it has. */
    List<PlannedFile> plan();

    /**
     * The folder of an output whose files all come from one piece of work, which {@link #plan} does: {@code search/}. Only files of
     * this output are in it.
     */
    default Optional<String> folder() {
        return Optional.empty();
    }
}

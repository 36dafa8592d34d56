package handbook.output;

import java.util.List;

/** Something a site is published as. Same site in, same bytes out; its files may be made by many threads. */
public interface Output {
    /** Every file it has. */
    List<PlannedFile> plan();
}

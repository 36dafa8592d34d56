package handbook.acceptance;

import handbook.pipeline.BuiltSite;
import java.nio.file.Path;

/** The real handbook, built once for all tests. */
final class Handbook {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private Handbook() {}

    private static final class Once {
        static final BuiltSite HANDBOOK = BuiltSite.of(PROJECT);
    }

    static BuiltSite built() {
        return Once.HANDBOOK;
    }
}

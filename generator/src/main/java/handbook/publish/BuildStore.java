package handbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps what the last build was made from in a file beside the published folder: {@code .public.last-build} for {@code public/}. It may
 * be deleted at any time: where it is missing, damaged or of another site, the next build makes everything.
 */
final class BuildStore {
    private final Path file;
    private final Disk disk;

    private BuildStore(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    static BuildStore beside(Path out, Disk disk) {
        return new BuildStore(out.resolveSibling("." + out.getFileName() + ".last-build"), disk);
    }

    Optional<LastBuild> read() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? LastBuild.decode(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Remembers a build in one step. */
    void write(LastBuild build) throws IOException {
        disk.replace(file, build.encoded());
    }
}

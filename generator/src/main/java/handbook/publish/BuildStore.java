package handbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what the last build was made from, and what it read, in two files beside the published folder: {@code .public.last-build} and
 * {@code .public.last-read} for {@code public/}. They may be deleted at any time: where one is missing, damaged or of another site, the
 * next build makes, or reads, everything.
 */
final class BuildStore {
    private static final byte[] NOTHING = {};

    private final Path build;
    private final Path read;
    private final Disk disk;

    private BuildStore(Path build, Path read, Disk disk) {
        this.build = build;
        this.read = read;
        this.disk = disk;
    }

    static BuildStore beside(Path out, Disk disk) {
        String name = "." + out.getFileName();
        return new BuildStore(out.resolveSibling(name + ".last-build"), out.resolveSibling(name + ".last-read"), disk);
    }

    Optional<LastBuild> lastBuild() {
        return LastBuild.decode(bytes(build));
    }

    /** What {@link #rememberRead} was told; nothing if it is not there. Whether it is whole is not looked at. */
    byte[] lastRead() {
        return bytes(read);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : NOTHING;
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** Remembers a build in one step. */
    void remember(LastBuild last) throws IOException {
        disk.replace(build, last.encoded());
    }

    /** Remembers in one step what a build read. */
    void rememberRead(List<ByteBuffer> parts) throws IOException {
        disk.replace(read, parts);
    }
}

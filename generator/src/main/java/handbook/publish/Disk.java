package handbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Everything publishing does to the disk: one place to look at, and one to make fail. */
interface Disk {
    /** Makes a folder; one that is there already is well. Its parent exists. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that does not exist yet. */
    default void write(Path file, byte[] bytes) throws IOException {
        write(file, List.of(ByteBuffer.wrap(bytes)));
    }

    /** Writes a file that does not exist yet, of parts that need not be put together for it. */
    void write(Path file, List<ByteBuffer> parts) throws IOException;

    /** Gives a file a second name if it holds the right bytes; false, with nothing done, if it does not or cannot. */
    boolean link(Path existing, Path file, Predicate<byte[]> isRight);

    /** Writes a file in one step over what was there; if that fails, what was there stays and nothing is left beside it. */
    default void replace(Path file, byte[] bytes) throws IOException {
        replace(file, List.of(ByteBuffer.wrap(bytes)));
    }

    /** The same, of parts. */
    default void replace(Path file, List<ByteBuffer> parts) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        delete(next);
        try {
            write(next, parts);
            rename(next, file);
        } catch (IOException e) {
            delete(next);
            throw e;
        }
    }

    /** Renames a file or folder on the same file system in one step. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file, or a folder with all that is in it, following no links; what is not there is well. */
    void delete(Path tree) throws IOException;

    /** Deletes a site: as {@link #delete(Path)}, but faster. */
    void delete(Path site, OutputManifest manifest) throws IOException;
}

package handbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;

/** Keeps two publishers from meeting. The operating system takes the lock back when a process dies. */
final class FolderLock implements AutoCloseable {
    private static final int LONGEST = 500;
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or nothing if somebody else has it or is just letting go of it. */
    static Optional<FolderLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = lock(channel) && isStill(file, channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * A holder deletes the file when it is done, and a lock on a deleted file is worth nothing: the file at the path is told by
     * two lengths only we know. It must not be opened to look, for POSIX drops a process's locks on a file when the process
     * closes any channel to it.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        SecureRandom random = new SecureRandom();
        return hasLength(file, channel, 1 + random.nextInt(LONGEST))
                && hasLength(file, channel, 1 + random.nextInt(LONGEST));
    }

    private static boolean hasLength(Path file, FileChannel channel, int length) throws IOException {
        channel.truncate(0).write(ByteBuffer.allocate(length), 0);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}

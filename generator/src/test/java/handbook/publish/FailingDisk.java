package handbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A disk that does a number of things and then fails once, or for good. */
class FailingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final AtomicInteger left;
    private final boolean once;

    FailingDisk(int actions, boolean once) {
        this.left = new AtomicInteger(actions);
        this.once = once;
    }

    /** Whether the disk was asked for more than it did. */
    boolean hasFailed() {
        return left.get() < 0;
    }

    private void act(Path path) throws IOException {
        int now = left.decrementAndGet();
        if (once ? now == -1 : now < 0) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        act(folder);
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, List<ByteBuffer> parts) throws IOException {
        act(file);
        disk.write(file, parts);
    }

    @Override
    public boolean link(Path existing, Path file, Predicate<byte[]> isRight) {
        return false;
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        act(from);
        disk.rename(from, to);
    }

    @Override
    public void delete(Path tree) throws IOException {
        act(tree);
        disk.delete(tree);
    }

    @Override
    public void delete(Path site, OutputManifest manifest) throws IOException {
        act(site);
        disk.delete(site, manifest);
    }
}

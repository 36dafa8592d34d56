package handbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The disk of this machine. */
final class LocalDisk implements Disk {
    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    @Override
    public void write(Path file, List<ByteBuffer> parts) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : parts) {
                ByteBuffer rest = part.duplicate();
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
        }
    }

    @Override
    public boolean link(Path existing, Path file, Predicate<byte[]> isRight) {
        try {
            if (!Files.isRegularFile(existing, LinkOption.NOFOLLOW_LINKS)
                    || !isRight.test(Files.readAllBytes(existing))) {
                return false;
            }
            Files.createLink(file, existing);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path site, OutputManifest manifest) throws IOException {
        manifest.files().keySet().parallelStream().forEach(file -> tryDelete(site.resolve(file)));
        // Reverse order: a folder's subfolders come before it.
        List.copyOf(manifest.folders().keySet()).reversed().forEach(folder -> tryDelete(site.resolve(folder)));
        delete(site);
    }

    /** What cannot be deleted now is met again, and reported, when the rest of the tree is deleted. */
    @SuppressWarnings("ResultOfMethodCallIgnored")
    private static void tryDelete(Path path) {
        path.toFile().delete();
    }

    @Override
    public void delete(Path tree) throws IOException {
        if (!Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(tree);
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

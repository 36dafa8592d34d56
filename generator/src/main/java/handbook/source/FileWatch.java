package handbook.source;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Is told by the operating system which of a project's files change. Some file systems tell nothing, such as those of other machines;
 * who relies on it must have seen it work.
 */
public final class FileWatch implements AutoCloseable {
    private final Path project;
    private final Path real;
    private final Consumer<Path> changed;
    private final DirectoryWatcher watcher;

    private FileWatch(Path project, Consumer<Path> changed, Runnable lost) throws IOException {
        this.project = project.toAbsolutePath().normalize();
        this.real = project.toRealPath();
        this.changed = changed;
        this.watcher = DirectoryWatcher.builder()
                .path(real)
                .fileTreeVisitor(this::visit)
                .listener(new DirectoryChangeListener() {
                    @Override
                    public void onEvent(DirectoryChangeEvent event) {
                        tell(event);
                    }

                    @Override
                    public void onException(Exception e) {
                        lost.run();
                    }
                })
                .fileHashing(false)
                .build();
    }

    /**
     * Begins to watch; nothing where nothing can be watched.
     *
     * @param changed told of a file or folder that may have changed; of the project's folder where it may be any
     * @param lost called when something may have been missed for good
     */
    public static Optional<FileWatch> start(Path project, Consumer<Path> changed, Runnable lost) {
        try {
            FileWatch watch = new FileWatch(project, changed, lost);
            boolean failed = watch.watcher
                    .watchAsync(work -> Thread.ofPlatform()
                            .daemon()
                            .name("file watch")
                            .start(() -> {
                                work.run();
                                lost.run();
                            }))
                    .isCompletedExceptionally();
            if (failed) {
                watch.close();
            }
            return failed ? Optional.empty() : Optional.of(watch);
        } catch (IOException | RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void tell(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            changed.accept(project);
        } else if (isWatched(event.path())) {
            changed.accept(project.resolve(real.relativize(event.path()).toString()));
        }
    }

    /** Folders beside those that are read are told of themselves, what is in them is not. */
    private boolean isWatched(Path path) {
        Path inside = real.relativize(path);
        return SourceScanner.FOLDERS.contains(inside.getName(0).toString())
                || inside.getNameCount() == 1 && StrayFolders.isNearlyRead(inside.toString());
    }

    private void visit(Path start, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean top = folder.equals(real);
                if (!top && (!isWatched(folder) || SourceScanner.isPassedOver(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

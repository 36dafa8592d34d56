package handbook.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder beside the published one, on the same file system, where a site is staged and swapped: {@code .public.staging/} for
 * {@code public/}. Whatever moment a process dies at, {@link #restore} and {@link #clear} find one of these:
 *
 * <pre>
 * published  previous   what happened              what to do
 * yes        -          died while staging         forget what was staged
 * -          yes        died within the swap       put the previous site back
 * yes        yes        died after the swap        forget the previous site
 * </pre>
 */
final class StagingFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String NEXT = "next";
    private static final String PREVIOUS = "previous";
    private static final String RUBBISH = "rubbish";
    private static final Set<String> OURS = Set.of(LOCK, NEXT, PREVIOUS, RUBBISH);

    private final Path folder;
    private final Path out;
    private final Disk disk;
    private final FolderLock lock;

    private StagingFolder(Path folder, Path out, Disk disk, FolderLock lock) {
        this.folder = folder;
        this.out = out;
        this.disk = disk;
        this.lock = lock;
    }

    static StagingFolder enter(Path out, Disk disk) throws IOException, Refusal {
        Path folder = out.resolveSibling("." + out.getFileName() + ".staging");
        disk.createFolder(folder);
        Set<String> foreign = foreign(folder);
        if (!foreign.isEmpty()) {
            throw new Refusal(
                    folder.toString(),
                    "the folder is needed for staging and holds files that are not ours: " + String.join(", ", foreign),
                    "move them elsewhere");
        }
        FolderLock lock = lock(folder)
                .orElseThrow(() -> new Refusal(
                        out.toString(),
                        "another program is publishing to this folder",
                        "wait until it is done, or choose another folder with --out"));
        return new StagingFolder(folder, out, disk, lock);
    }

    private static Optional<FolderLock> lock(Path folder) throws IOException {
        try {
            return FolderLock.take(folder.resolve(LOCK));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Set<String> foreign(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !OURS.contains(name))
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
        }
    }

    /** Puts the previous site back if a swap was cut short before the new one was in place. */
    void restore() throws IOException {
        if (there(previous()) && OutputFolder.isVacant(out)) {
            disk.delete(out);
            disk.rename(previous(), out);
        }
    }

    /** Forgets everything that earlier publishers left here. */
    void clear() throws IOException {
        if (there(previous())) {
            discardPrevious(OutputManifest.NONE);
        }
        disk.delete(folder.resolve(RUBBISH));
        disk.delete(next());
    }

    /** The folder the new site is written into. */
    Path next() {
        return folder.resolve(NEXT);
    }

    /** Puts the new site in the place of the old one; if that fails the old one is where it was. */
    void swap() throws IOException {
        boolean replaces = there(out);
        if (replaces) {
            disk.rename(out, previous());
        }
        try {
            disk.rename(next(), out);
        } catch (IOException e) {
            if (replaces) {
                disk.rename(previous(), out);
            }
            throw e;
        }
    }

    /**
     * Deletes the previous site. A half-deleted site must never be taken for one to put back, so it first loses its name.
     *
     * @param manifest what is in it, as far as known
     */
    void discardPrevious(OutputManifest manifest) throws IOException {
        if (there(previous())) {
            Path rubbish = folder.resolve(RUBBISH);
            disk.delete(rubbish);
            disk.rename(previous(), rubbish);
            disk.delete(rubbish, manifest);
        }
    }

    private Path previous() {
        return folder.resolve(PREVIOUS);
    }

    private static boolean there(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // The next publisher is already in, or will clear what could not be deleted.
            return;
        }
    }
}

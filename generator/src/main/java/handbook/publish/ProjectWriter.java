package handbook.publish;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes source files into a project: all of them or none, each staged beside the project's folders before the first takes its place. */
public final class ProjectWriter {
    private static final String STAGING = ".handbook-import";

    private final Path project;
    private final Disk disk;

    public ProjectWriter(Path project) {
        this(project, new LocalDisk());
    }

    ProjectWriter(Path project, Disk disk) {
        this.project = project.toAbsolutePath().normalize();
        this.disk = disk;
    }

    /** Those of the files that stand in the project already and hold something else. */
    public List<String> inTheWay(Collection<OutputFile> files) {
        return files.stream()
                .filter(file -> differs(project.resolve(file.path()), file.bytes()))
                .map(OutputFile::path)
                .sorted()
                .toList();
    }

    private static boolean differs(Path file, byte[] bytes) {
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes));
        } catch (IOException e) {
            return true;
        }
    }

    /** Puts the files in their places, over what stands there; a problem and false, with the project as it was, if that cannot be done. */
    public boolean write(Collection<OutputFile> files, Problems problems) {
        Path staging = project.resolve(STAGING);
        Deque<Move> done = new ArrayDeque<>();
        try {
            folder(project);
            disk.delete(staging);
            for (OutputFile file : files) {
                Path staged = staging.resolve("new").resolve(file.path()).normalize();
                if (!staged.startsWith(staging.resolve("new"))) {
                    throw new IOException(file.path() + " leads out of the project");
                }
                folder(staged.getParent());
                disk.write(staged, file.bytes());
            }
            for (OutputFile file : files) {
                place(file.path(), staging, done);
            }
            disk.delete(staging);
            return true;
        } catch (IOException e) {
            undo(done);
            problems.add(Refusal.because(e, project, "the files cannot be written; the project is as it was")
                    .diagnostic());
            return false;
        }
    }

    /** What a run that died left behind: earlier files that were not put back. */
    public boolean wasInterrupted(Problems problems) {
        Path old = project.resolve(STAGING).resolve("old");
        if (!Files.exists(old)) {
            return false;
        }
        problems.add(
                Rule.BAD_OUTPUT,
                Location.of(STAGING),
                "an earlier run was cut short; the files it had replaced are in " + STAGING + "/old",
                "move them back to their places or delete the folder, then try again");
        return true;
    }

    private record Move(Path from, Path to) {}

    private void place(String path, Path staging, Deque<Move> done) throws IOException {
        Path target = project.resolve(path);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path old = staging.resolve("old").resolve(path);
            folder(old.getParent());
            move(target, old, done);
        }
        folder(target.getParent());
        move(staging.resolve("new").resolve(path), target, done);
    }

    private void move(Path from, Path to, Deque<Move> done) throws IOException {
        disk.rename(from, to);
        done.push(new Move(from, to));
    }

    private void undo(Deque<Move> done) {
        try {
            while (!done.isEmpty()) {
                Move move = done.pop();
                disk.rename(move.to(), move.from());
            }
            disk.delete(project.resolve(STAGING));
        } catch (IOException e) {
            // What could not be put back stays in the staging folder, and the next run says so.
            return;
        }
    }

    private void folder(@Nullable Path folder) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}

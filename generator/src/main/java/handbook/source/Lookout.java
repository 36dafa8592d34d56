package handbook.source;

import handbook.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a project's files again and again. What no edit can have changed since it was read is not read again. */
public class Lookout {
    /** An edit so soon after a look may leave no trace in the times a file system keeps. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);
    /** Larger files are told apart by their size and times. */
    private static final long LARGEST = SourceFile.LARGEST_HELD;

    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");
    private static final String ATTRIBUTES = UNIX ? "unix:size,lastModifiedTime,ctime,ino" : "size,lastModifiedTime";

    private final Path project;
    private final InstantSource clock;
    private Map<Path, Seen> known = Map.of();
    private @Nullable Sighting last;

    /** @param clock the clock that the file system's times are of */
    public Lookout(Path project, InstantSource clock) {
        this.project = project.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * A file as it was read.
     *
     * @param attributes its size and times, before it was read
     * @param settled whether any later edit changes those
     */
    private record Seen(Map<String, Object> attributes, boolean settled, Revision revision) {}

    /** All files that are read under content/, standards/ and templates/, as they are now. */
    public synchronized Sighting look() {
        Problems problems = new Problems();
        Map<Path, Seen> current = new HashMap<>();
        SourceTree tree = SourceScanner.scan(project, problems).with(file -> seen(file, current));
        SourceScanner.templates(project).forEach(file -> seen(new SourceFile(file.toString(), file), current));
        known = current;
        Map<Path, String> digests = new HashMap<>();
        current.forEach((file, seen) -> digests.put(file, seen.revision.digest()));
        return remember(new Sighting(tree, problems.sorted(), digests));
    }

    /**
     * The same, where it is known which files may have changed.
     *
     * @param changed files, or folders
     */
    public synchronized Sighting look(Collection<Path> changed) {
        Sighting before = last;
        List<Path> files = changed.stream().filter(this::mayBeRead).toList();
        if (before == null || !files.stream().allMatch(this::isKnownStill)) {
            return look();
        }
        Map<Path, Seen> current = new HashMap<>(known);
        Map<Path, String> digests = new HashMap<>(before.digests());
        Map<Path, Revision> revisions = new HashMap<>();
        for (Path file : files) {
            Optional<Seen> seen = read(file);
            if (seen.isEmpty()) {
                return look();
            }
            current.put(file, seen.get());
            digests.put(file, seen.get().revision.digest());
            revisions.put(file, seen.get().revision);
        }
        known = current;
        SourceTree tree = before.tree()
                .with(file -> Optional.ofNullable(revisions.get(file.file()))
                        .map(file::as)
                        .or(() -> Optional.of(file)));
        return remember(new Sighting(tree, before.problems(), digests));
    }

    private Sighting remember(Sighting sighting) {
        last = sighting.putAway();
        known = new HashMap<>(known);
        known.replaceAll((file, seen) -> new Seen(seen.attributes, seen.settled, seen.revision.putAway()));
        return sighting;
    }

    private boolean mayBeRead(Path file) {
        for (Path name : project.relativize(file)) {
            if (SourceScanner.isPassedOver(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file was read before and may be read as it was: what is new, gone or another thing changes more than itself. */
    private boolean isKnownStill(Path file) {
        try {
            return known.containsKey(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= SourceFile.LARGEST;
        } catch (IOException e) {
            return false;
        }
    }

    /** The file with what it says, unless it is gone. Only what may have changed since it was last read is read again. */
    private Optional<SourceFile> seen(SourceFile file, Map<Path, Seen> current) {
        try {
            Seen seen = seen(file.file());
            current.put(file.file(), seen);
            return Optional.of(file.as(seen.revision));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(file);
        }
    }

    private Seen seen(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES);
        Seen before = known.get(file);
        return before != null && before.settled && before.attributes.equals(attributes)
                ? before
                : read(file, attributes);
    }

    private Optional<Seen> read(Path file) {
        try {
            return Optional.of(read(file, Files.readAttributes(file, ATTRIBUTES)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Seen read(Path file, Map<String, Object> attributes) throws IOException {
        Instant looked = clock.instant();
        boolean isHuge = Files.size(file) > LARGEST;
        Revision revision =
                isHuge ? new Revision(attributes.toString(), Optional.empty()) : Revision.of(Files.readAllBytes(file));
        boolean settled = attributes.values().stream()
                .filter(FileTime.class::isInstance)
                .allMatch(time ->
                        ((FileTime) time).toInstant().plus(COARSEST_CLOCK).isBefore(looked));
        return new Seen(attributes, settled, revision);
    }
}

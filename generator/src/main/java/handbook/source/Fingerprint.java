package handbook.source;

import handbook.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Tells whether a project's files have changed: their names and what stands in them, in one text. */
public final class Fingerprint {
    /** An edit so soon after a look may leave no trace in the times a file system keeps. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");
    private static final String ATTRIBUTES = UNIX ? "unix:size,lastModifiedTime,ctime,ino" : "size,lastModifiedTime";

    private final Path project;
    private final InstantSource clock;
    private Map<Path, Read> known = new HashMap<>();

    /** @param clock the clock that the file system's times are of */
    public Fingerprint(Path project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /**
     * A file as it was read.
     *
     * @param attributes its size and times, before it was read
     * @param settled whether any later edit changes those
     * @param checksum of what stands in it
     */
    private record Read(Map<String, Object> attributes, boolean settled, long checksum) {}

    /** Equal as long as nothing changes in the files that are read under content/, standards/ and templates/. */
    public synchronized String now() {
        Problems problems = new Problems();
        SourceTree tree = SourceScanner.scan(project, problems);
        Map<Path, Read> current = new HashMap<>();
        StringBuilder all = new StringBuilder();
        Stream.concat(tree.all().map(SourceFile::file), SourceScanner.templates(project).stream())
                .forEach(file -> read(file).ifPresent(read -> {
                    current.put(file, read);
                    all.append(file).append(' ').append(read.checksum()).append('\n');
                }));
        known = current;
        problems.sorted().forEach(problem -> all.append(problem).append('\n'));
        return all.toString();
    }

    /** Only what has changed since it was last read, or may have, is read again; nothing if it is gone. */
    private Optional<Read> read(Path file) {
        try {
            Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES);
            Read before = known.get(file);
            if (before != null && before.settled() && before.attributes().equals(attributes)) {
                return Optional.of(before);
            }
            Instant looked = clock.instant();
            CRC32C checksum = new CRC32C();
            checksum.update(Files.readAllBytes(file));
            boolean settled = attributes.values().stream()
                    .filter(FileTime.class::isInstance)
                    .allMatch(time ->
                            ((FileTime) time).toInstant().plus(COARSEST_CLOCK).isBefore(looked));
            return Optional.of(new Read(attributes, settled, checksum.getValue()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

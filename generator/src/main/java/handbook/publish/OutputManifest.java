package handbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The list of files the publisher put into a folder, which makes the folder its own.
 *
 * @param files by path, sorted
 */
record OutputManifest(SortedMap<String, Print> files) {
    static final String NAME = ".handbook-manifest";
    static final OutputManifest NONE = new OutputManifest(new TreeMap<>());

    private static final String TITLE = "# Files published by the handbook: checksum (CRC-32C), size in bytes, path";

    OutputManifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What a file's content is told by: good against accidents, no proof against intent. */
    record Print(int checksum, long size) {
        static Print of(byte[] bytes) {
            CRC32C checksum = new CRC32C();
            checksum.update(bytes);
            return new Print((int) checksum.getValue(), bytes.length);
        }
    }

    /** Whether each file is in a folder as it was published; what else is there is not looked at. */
    boolean describes(Path folder) {
        return files.entrySet().parallelStream().allMatch(file -> {
            try {
                Path there = folder.resolve(file.getKey());
                return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(there) == file.getValue().size()
                        && Print.of(Files.readAllBytes(there)).equals(file.getValue());
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** Tells a site from others. */
    int checksum() {
        return Print.of(encoded()).checksum();
    }

    long bytes() {
        return files.values().stream().mapToLong(Print::size).sum();
    }

    /** What each folder holds, by the folder's path; the site's own is empty. */
    SortedMap<String, Set<String>> folders() {
        SortedMap<String, Set<String>> folders = new TreeMap<>();
        folders.put("", new HashSet<>());
        for (String file : files.keySet()) {
            String path = file;
            boolean added = true;
            while (added && !path.isEmpty()) {
                int slash = path.lastIndexOf('/');
                String folder = path.substring(0, Math.max(slash, 0));
                added = folders.computeIfAbsent(folder, missing -> new HashSet<>())
                        .add(path.substring(slash + 1));
                path = folder;
            }
        }
        return folders;
    }

    byte[] encoded() {
        StringBuilder text = new StringBuilder(files.size() * 64).append(TITLE).append('\n');
        for (Map.Entry<String, Print> file : files.entrySet()) {
            String checksum = Integer.toHexString(file.getValue().checksum());
            text.append("0".repeat(8 - checksum.length()))
                    .append(checksum)
                    .append(' ')
                    .append(file.getValue().size())
                    .append(' ')
                    .append(file.getKey())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The manifest of a folder; nothing if it has none that we wrote. */
    static Optional<OutputManifest> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return decode(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static Optional<OutputManifest> decode(String text) {
        String[] lines = text.split("\n");
        if (!lines[0].equals(TITLE) || !text.endsWith("\n")) {
            return Optional.empty();
        }
        SortedMap<String, Print> files = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", 3);
            if (parts.length < 3 || !parts[0].matches("[0-9a-f]{8}") || !parts[1].matches("[0-9]{1,18}")) {
                return Optional.empty();
            }
            files.put(parts[2], new Print(Integer.parseUnsignedInt(parts[0], 16), Long.parseLong(parts[1])));
        }
        return Optional.of(new OutputManifest(files));
    }
}

package handbook.source;

import java.nio.file.Path;

/**
 * A file of another generator's folder.
 *
 * @param path relative to that folder, with forward slashes
 * @param file where it is on disk
 * @param size in bytes
 */
public record ForeignFile(String path, Path file, long size) {
    /** The part of its name after the last dot, in lower case. */
    public String extension() {
        String name = name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

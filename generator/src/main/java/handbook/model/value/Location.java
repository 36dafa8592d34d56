package handbook.model.value;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, relative to the project folder, with forward slashes
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1, in characters; 0 when the whole line is meant
 * @param length how many characters the place covers
 */
public record Location(String path, int line, int column, int length) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative place in " + path + ": " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Location of(String path) {
        return new Location(path, 0, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as editors open it; a whole file is its first character. */
    @Override
    public String toString() {
        return path + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    }
}

package handbook.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Tells whether a project's files have changed: their names, sizes and times of change in one text. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Equal as long as nothing under content/, standards/ and templates/ changes. */
    public static String of(Path project) {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("content", "standards", "templates")) {
            Path root = project.resolve(folder);
            if (Files.isDirectory(root)) {
                add(root, all);
            }
        }
        return all.toString();
    }

    private static void add(Path root, StringBuilder all) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    all.append(file).append(' ').append(attributes.size()).append(' ');
                    all.append(attributes.lastModifiedTime().toMillis()).append('\n');
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

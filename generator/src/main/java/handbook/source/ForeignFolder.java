package handbook.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a handbook that another generator publishes. Nothing outside the folder is read.
 *
 * @param files those that can be read, sorted by path
 * @param refused paths of those that cannot, and of links
 */
public record ForeignFolder(List<ForeignFile> files, List<String> refused) {
    /** Folders of tools and of what they make. */
    private static final Set<String> PASSED_OVER = Set.of(
            "node_modules", "vendor", "_site", "bower_components", "__pycache__", "target", "venv", "resources/_gen");

    public ForeignFolder {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    public static boolean isFolder(Path folder) {
        return Files.isDirectory(folder);
    }

    /** Whether there is nothing at this place, or a folder with nothing in it. */
    public static boolean isVacant(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Hidden files and those of tools are passed over, and so are symbolic links. */
    public static ForeignFolder scan(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        List<ForeignFile> files = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    String name = directory.getFileName().toString();
                    boolean passed = !directory.equals(root) && (name.startsWith(".") || PASSED_OVER.contains(name));
                    return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile()
                            && !file.getFileName().toString().startsWith(".")) {
                        files.add(new ForeignFile(path, file, attributes.size()));
                    } else if (attributes.isSymbolicLink()) {
                        refused.add(path);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    refused.add(root.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(ForeignFile::path));
        refused.sort(Comparator.naturalOrder());
        return new ForeignFolder(files, refused);
    }

    /** The bytes of a file; nothing if it can no longer be read. */
    public static Optional<byte[]> bytes(ForeignFile file) {
        try {
            return Optional.of(Files.readAllBytes(file.file()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The text of a file, of UTF-8 or else of Windows' western letters, with line feeds; nothing if it cannot be read or is no text. */
    public static Optional<String> text(ForeignFile file) {
        return bytes(file)
                .map(ForeignFolder::decoded)
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Whether the file is UTF-8. */
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decoded(byte[] bytes) {
        return new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }
}

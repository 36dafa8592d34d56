package handbook.source;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the files of a project. */
public final class SourceScanner {
    private static final Set<String> YAML = Set.of("yaml", "yml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif");
    private static final String CONFIG = "content/site.yaml";
    private static final String OWN_WORDS = "content/words.yaml";

    private final Path project;
    private final Problems problems;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private SourceScanner(Path project, Problems problems) {
        this.project = project;
        this.problems = problems;
    }

    /** Whether a folder looks like a project: it holds content/ or standards/. */
    public static boolean isProject(Path folder) {
        return Files.isDirectory(folder.resolve("content")) || Files.isDirectory(folder.resolve("standards"));
    }

    /**
     * Finds every file under content/, standards/ and templates/words/. Hidden files and editors' leftovers are passed over; what must not or
     * cannot be read is a problem.
     */
    public static SourceTree scan(Path project, Problems problems) {
        SourceScanner scanner = new SourceScanner(project.toAbsolutePath().normalize(), problems);
        try {
            scanner.walk("content");
            scanner.walk("standards");
            scanner.walk("templates/words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scanner.tree();
    }

    private void walk(String folder) throws IOException {
        Path root = project.resolve(folder);
        if (!Files.isDirectory(root)) {
            return;
        }
        Path realRoot = root.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                if (directory.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                if (isPassedOver(directory)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (YAML.contains(extension(directory)) || MARKDOWN.contains(extension(directory))) {
                    String hint = "rename the folder, or make it a file";
                    refuse(Rule.UNREADABLE_FILE, directory, "this is a folder with a file's name", hint);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isPassedOver(file)) {
                    visit(file, attributes, realRoot);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                String hint = "check that you may open it: " + cause.getClass().getSimpleName();
                refuse(Rule.UNREADABLE_FILE, file, "the file cannot be read", hint);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void visit(Path file, BasicFileAttributes attributes, Path realRoot) throws IOException {
        if (attributes.isSymbolicLink() && !linkIsSafe(file, realRoot)) {
            return;
        }
        if (!isOurs(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            refuse(Rule.UNREADABLE_FILE, file, "this is not a file", "make it a plain text file");
            return;
        }
        long size = Files.size(file);
        if (size > SourceFile.LARGEST && !IMAGES.contains(extension(file))) {
            String message =
                    String.format(Locale.ROOT, "the file has %.1f MB; the most that is read is 1 MB", size / 1e6);
            refuse(Rule.UNREADABLE_FILE, file, message, "split it into several files");
            return;
        }
        files.add(new SourceFile(relative(file), file));
    }

    private boolean linkIsSafe(Path link, Path realRoot) throws IOException {
        try {
            if (link.toRealPath().startsWith(realRoot)) {
                if (Files.isDirectory(link)) {
                    String hint = "copy the files instead";
                    refuse(Rule.UNSAFE_PATH, link, "a symbolic link to a folder is not followed", hint);
                    return false;
                }
                return true;
            }
            String message = "the symbolic link leads out of " + realRoot.getFileName() + "/";
            refuse(Rule.UNSAFE_PATH, link, message, "copy the file instead");
        } catch (IOException e) {
            refuse(Rule.UNREADABLE_FILE, link, "the symbolic link leads nowhere", "mend or delete it");
        }
        return false;
    }

    private void refuse(Rule rule, Path path, String message, String hint) {
        problems.add(rule, Location.of(relative(path)), message, hint);
        if (isOurs(path)) {
            refused.add(relative(path));
        }
    }

    private SourceTree tree() {
        files.sort(Comparator.comparing(SourceFile::path));
        refused.sort(Comparator.naturalOrder());
        Optional<SourceFile> config =
                files.stream().filter(file -> file.path().equals(CONFIG)).findFirst();
        return new SourceTree(
                files.stream()
                        .filter(file -> file.path().startsWith("standards/") && YAML.contains(extension(file.file())))
                        .toList(),
                files.stream()
                        .filter(file -> file.path().startsWith("content/") && MARKDOWN.contains(extension(file.file())))
                        .toList(),
                files.stream()
                        .filter(file -> file.path().startsWith("content/") && IMAGES.contains(extension(file.file())))
                        .toList(),
                files.stream()
                        .filter(file -> file.path().startsWith("templates/") && YAML.contains(extension(file.file())))
                        .toList(),
                files.stream().filter(file -> file.path().equals(OWN_WORDS)).findFirst(),
                config,
                refused);
    }

    private static boolean isOurs(Path file) {
        String extension = extension(file);
        return YAML.contains(extension) || MARKDOWN.contains(extension) || IMAGES.contains(extension);
    }

    private static boolean isPassedOver(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
    }

    private static String extension(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private String relative(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }
}

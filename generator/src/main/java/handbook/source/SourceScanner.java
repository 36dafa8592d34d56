package handbook.source;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files of a project. */
public final class SourceScanner {
    /** Everything that is read of a project stands in one of these. */
    static final List<String> FOLDERS = List.of("content", "standards", "templates");

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
     * Finds every file under content/, standards/ and templates/words/. Hidden files and editors' leftovers are passed over; what
     * must not or cannot be read is a problem, and so is what nobody reads.
     */
    public static SourceTree scan(Path project, Problems problems) {
        SourceScanner scanner = new SourceScanner(project.toAbsolutePath().normalize(), problems);
        try {
            scanner.walk("content");
            scanner.walk("standards");
            scanner.walk("templates/words");
            StrayFolders.report(scanner.project, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scanner.tree();
    }

    /** The files of a project that replace the program's templates, sorted. */
    static List<Path> templates(Path project) {
        Path root = project.resolve("templates");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file ->
                            FileNames.ending(file.getFileName().toString()).equals("ftlh") && !isPassedOver(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
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
                if (isText(directory)) {
                    String hint = "rename the folder, or make it a file";
                    refuse(Rule.UNREADABLE_FILE, directory, "this is a folder with a file's name", hint);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isPassedOver(file)) {
                    try {
                        visit(file, attributes, realRoot);
                    } catch (NoSuchFileException e) {
                        // It went away while it was looked at, as editors' files do.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                if (cause instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
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
        if (!isRead(relative(file))) {
            IgnoredFiles.report(relative(file), file, problems);
            return;
        }
        if (!attributes.isRegularFile() && !Files.isRegularFile(file)) {
            refuse(Rule.UNREADABLE_FILE, file, "this is not a file", "make it a plain text file");
            return;
        }
        long size = attributes.isRegularFile() ? attributes.size() : Files.size(file);
        if (size > SourceFile.LARGEST && isText(file)) {
            String message =
                    String.format(Locale.ROOT, "the file has %.1f MB; the most that is read is 1 MB", size / 1e6);
            refuse(Rule.UNREADABLE_FILE, file, message, "split it into several files");
            return;
        }
        files.add(new SourceFile(relative(file), file));
    }

    private static boolean isRead(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("content/")
                ? path.equals(CONFIG) || path.equals(OWN_WORDS) || !IgnoredFiles.isMeantAsText(name)
                : FileNames.of(name) == FileNames.YAML;
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
        if (isText(path)) {
            refused.add(relative(path));
        }
    }

    private SourceTree tree() {
        files.sort(Comparator.comparing(SourceFile::path));
        refused.sort(Comparator.naturalOrder());
        TwinNames.report(files.stream().map(SourceFile::path).toList(), problems);
        return new SourceTree(
                under("standards/", FileNames.YAML),
                under("content/", FileNames.MARKDOWN),
                under("content/", FileNames.OTHER),
                under("templates/", FileNames.YAML),
                find(OWN_WORDS),
                find(CONFIG),
                refused);
    }

    private Optional<SourceFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private List<SourceFile> under(String folder, FileNames kind) {
        return files.stream()
                .filter(file -> file.path().startsWith(folder) && kindOf(file.file()) == kind)
                .toList();
    }

    private static boolean isText(Path file) {
        return kindOf(file) == FileNames.YAML || kindOf(file) == FileNames.MARKDOWN;
    }

    static boolean isPassedOver(Path path) {
        return kindOf(path) == FileNames.PASSED_OVER;
    }

    private static FileNames kindOf(Path path) {
        return FileNames.of(path.getFileName().toString());
    }

    private String relative(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }
}

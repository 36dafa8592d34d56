package handbook.output.jsonschema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as it is written: its YAML, and what stands around that in a page.
 *
 * @param path relative to its project
 */
record Written(String path, String before, String yaml, String after) {
    /** Texts by the names that the program has for them, which it checks itself. */
    private static final Path OWN_WORDS = Path.of("content", "words.yaml");

    static List<Written> in(Path project) {
        try (Stream<Path> files = Stream.of("content", "standards")
                .map(project::resolve)
                .filter(Files::isDirectory)
                .flatMap(Written::walk)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|md|markdown)"))
                    .filter(file -> !project.relativize(file).equals(OWN_WORDS))
                    .sorted()
                    .flatMap(file -> of(project, file).stream())
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing where a page has no fields. */
    private static Optional<Written> of(Path project, Path file) {
        String path = project.relativize(file).toString().replace('\\', '/');
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (path.matches(".*\\.ya?ml")) {
            return Optional.of(new Written(path, "", text, ""));
        }
        int end = text.indexOf("\n---", 3);
        return text.startsWith("---\n") && end > 0
                ? Optional.of(new Written(path, "---\n", text.substring(4, end + 1), text.substring(end + 1)))
                : Optional.empty();
    }

    Written with(String other) {
        return new Written(path, before, other, after);
    }

    String text() {
        return before + yaml + after;
    }
}

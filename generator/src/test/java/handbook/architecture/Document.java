package handbook.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document on the program.
 *
 * @param file relative to the project
 */
record Document(Path file, String text) {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BLOCK =
            Pattern.compile("^ *```(\\w*)\n(.*?)^ *```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    /** What says how the program is now. Decision records are not among it: they say what was known on their day. */
    static List<Document> all() {
        PathMatcher current = FileSystems.getDefault()
                .getPathMatcher(
                        "glob:{*.md,generator/PIPELINE.md,generator/docs/*.md,generator/bench/README.md,site/*.md}");
        return Stream.of(".", "generator", "generator/docs", "generator/bench", "site")
                .flatMap(folder -> filesIn(PROJECT.resolve(folder).normalize()))
                .map(PROJECT::relativize)
                .filter(current::matches)
                .sorted()
                .map(file -> new Document(file, read(PROJECT.resolve(file))))
                .toList();
    }

    /** What is said in code: between back-quotes, and the lines of commands. */
    List<String> code() {
        Stream<String> quoted = QUOTED.matcher(prose()).results().map(found -> found.group(1));
        Stream<String> commands = BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals("sh"))
                .flatMap(block -> block.group(2).lines())
                .map(line -> line.replaceFirst("\\s#.*", ""));
        return Stream.concat(quoted, commands).toList();
    }

    /** The files that are linked to. */
    List<String> links() {
        return LINK.matcher(QUOTED.matcher(prose()).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /** What a pattern finds in the code. */
    Stream<MatchResult> inCode(Pattern pattern) {
        return code().stream().flatMap(code -> pattern.matcher(code).results());
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

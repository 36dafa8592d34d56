package handbook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name in code is there. */
class DocsTest {
    private static final List<Document> DOCUMENTS = Document.all();

    /** Where a word with a capital is a class; elsewhere it may be the label of a cell, and only a {@code CamelCase} one is. */
    private static final Set<String> ON_CLASSES = Set.of("CONTRIBUTING.md", "generator/PIPELINE.md");

    private static final Set<String> MADE_BY_THE_BUILD = Set.of("public", "target", "node_modules");

    private static final Set<String> ADDRESSES_OF_PAGES = Set.of("standards/x/");

    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|enum|interface|@interface|type|function|const) ([A-Z]\\w+)");
    private static final Pattern IMPORTED = Pattern.compile("^import [\\w.]+\\.([A-Z]\\w+);", Pattern.MULTILINE);
    private static final Pattern CAPITAL = Pattern.compile("^[A-Z][a-z]\\w*$");
    private static final Pattern CAMEL_CASE = Pattern.compile("^(?:[A-Z][a-z0-9]+){2,}$");
    private static final Pattern QUALIFIED = Pattern.compile("\\bhandbook((?:\\.\\w+)+)(?![\\w/-])");
    private static final Pattern ONE_TEST = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern PATH = Pattern.compile("^[\\w.@-]+(?:/[\\w.@-]+)*/?$");
    private static final Pattern COMMAND = Pattern.compile("\\./handbook\\b(.*)");
    private static final Pattern NPM = Pattern.compile("\\bnpm run ([\\w:-]+)");
    private static final Pattern SCRIPT = Pattern.compile("^    \"([\\w:-]+)\": ", Pattern.MULTILINE);

    private static void assertNone(Function<Document, Stream<String>> missing) {
        assertEquals(
                List.of(),
                DOCUMENTS.stream()
                        .flatMap(document ->
                                missing.apply(document).distinct().map(name -> document.file() + " names " + name))
                        .toList());
    }

    @Test
    void theDocumentsAreFound() {
        assertTrue(DOCUMENTS.size() >= 10, DOCUMENTS::toString);
    }

    @Test
    void classes() {
        Set<String> known = sources(".java", ".ts", ".tsx")
                .flatMap(text -> Stream.of(DECLARED, IMPORTED)
                        .flatMap(pattern -> pattern.matcher(text).results()))
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertNone(document -> {
            Pattern form = ON_CLASSES.contains(document.file().toString()) ? CAPITAL : CAMEL_CASE;
            Stream<MatchResult> tests = document.inCode(ONE_TEST);
            return Stream.concat(document.inCode(form).map(MatchResult::group), tests.map(found -> found.group(1)))
                    .filter(name -> !known.contains(name));
        });
    }

    @Test
    void packagesAndClassesByTheirWholeName() {
        List<Path> roots = Stream.of("main", "test")
                .map(half -> Document.PROJECT.resolve("generator/src/" + half + "/java/handbook"))
                .toList();
        assertNone(document -> document.inCode(QUALIFIED)
                .map(found -> found.group(1).substring(1))
                .filter(name -> !Set.of("js", "css", "jar", "invalid").contains(name))
                .filter(name -> roots.stream()
                        .map(root -> root.resolve(name.replace('.', '/')))
                        .noneMatch(path -> Files.isDirectory(path) || Files.exists(Path.of(path + ".java"))))
                .map(name -> "handbook." + name));
    }

    /** A word with a slash is a path where its first part is a folder of the project or one beside the document. */
    @Test
    void paths() {
        assertNone(document -> {
            List<Path> roots = List.of(Document.PROJECT, folder(document));
            return document.code().stream()
                    .flatMap(code -> Stream.of(code.split("\\s+")))
                    .filter(word -> word.contains("/") && PATH.matcher(word).matches())
                    .map(word -> word.replaceFirst("^\\./", ""))
                    .filter(word -> !ADDRESSES_OF_PAGES.contains(word))
                    .filter(word -> roots.stream().anyMatch(root -> Files.exists(root.resolve(word.split("/")[0]))))
                    .filter(word -> Stream.of(word.split("/")).noneMatch(MADE_BY_THE_BUILD::contains))
                    .filter(word -> roots.stream().noneMatch(root -> Files.exists(root.resolve(word))));
        });
    }

    @Test
    void linkedFiles() {
        assertNone(document -> document.links().stream()
                .filter(link -> !Files.exists(folder(document).resolve(link))));
    }

    private static Path folder(Document document) {
        return Document.PROJECT.resolve(document.file()).getParent();
    }

    @Test
    void commandsAndTheirOptions() {
        assertNone(document -> document.inCode(COMMAND)
                .map(found -> found.group(1).strip())
                .filter(call -> !isUnderstood(call))
                .map(call -> "./handbook " + call));
    }

    private static boolean isUnderstood(String call) {
        List<String> words =
                Stream.of(call.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        boolean named = !words.isEmpty() && !words.getFirst().startsWith("-");
        StringWriter help = new StringWriter();
        PrintWriter out = new PrintWriter(help);
        String[] ask = named ? new String[] {words.getFirst(), "--help"} : new String[] {"--help"};
        return Main.run(ask, out, out, false) == 0
                && words.stream()
                        .filter(word -> word.startsWith("-"))
                        .allMatch(option -> help.toString().contains(option.replaceFirst("=.*", "")));
    }

    @Test
    void npmScripts() {
        Set<String> scripts = SCRIPT.matcher(Document.read(Document.PROJECT.resolve("site/package.json"))
                        .replaceFirst("(?s).*\"scripts\"", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertNone(document ->
                document.inCode(NPM).map(found -> found.group(1)).filter(script -> !scripts.contains(script)));
    }

    private static Stream<String> sources(String... endings) {
        return Stream.of("generator/src/main/java", "generator/src/test/java", "site/src", "site/tests")
                .flatMap(root -> walk(Document.PROJECT.resolve(root)).stream())
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .map(Document::read);
    }

    private static List<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

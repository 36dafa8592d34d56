package handbook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program's own files and a project's replacements for them: templates, styles and scripts. */
public final class ProgramFiles {
    private static final String TEMPLATES = "handbook/templates/";
    private static final String WORDS = TEMPLATES + "words/";
    private static final String ASSETS = "handbook/assets/";
    private static final String STARTER = "handbook/init/";

    private final Path project;

    public ProgramFiles(Path project) {
        this.project = project;
    }

    /** The text of a template: the project's own where it has one, else the program's. */
    public Optional<String> template(String name) {
        Path own = project.resolve("templates").resolve(name).normalize();
        if (own.startsWith(project.resolve("templates")) && Files.isRegularFile(own)) {
            try {
                return Optional.of(Files.readString(own));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return resource(TEMPLATES + name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Whether the project has templates of its own, besides words. */
    public boolean hasOwnTemplates() {
        Path own = project.resolve("templates");
        if (!Files.isDirectory(own)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(own)) {
            return files.anyMatch(file -> file.toString().endsWith(".ftlh"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the browser half by its name; {@code assets.json} lists them. */
    public Optional<byte[]> asset(String name) {
        return resource(ASSETS + name);
    }

    /** The program's own words: the text of each file by its path below {@code words/}. */
    public static Map<String, String> words() {
        return texts(WORDS);
    }

    /** What a new handbook starts from: the text of each file by its path in the project. */
    public static Map<String, String> starter() {
        return texts(STARTER);
    }

    private static Map<String, String> texts(String folder) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names(folder)) {
            resource(folder + name).ifPresent(bytes -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        }
        return texts;
    }

    /** The files in a folder of the class path, which is a folder or in a jar. */
    private static List<String> names(String folder) {
        URL found = ProgramFiles.class.getClassLoader().getResource(folder);
        if (found == null) {
            return List.of();
        }
        try {
            if (found.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                        .map(entry -> entry.getName().substring(folder.length()))
                        .toList();
            }
            Path root = Path.of(found.toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = ProgramFiles.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

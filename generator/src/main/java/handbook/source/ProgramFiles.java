package handbook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The program's own files and a project's replacements for them: templates, styles and scripts. */
public final class ProgramFiles {
    private static final String TEMPLATES = "handbook/templates/";
    private static final String ASSETS = "handbook/assets/";

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

    /** A file of the browser half by its name; {@code assets.json} lists them. */
    public Optional<byte[]> asset(String name) {
        return resource(ASSETS + name);
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = ProgramFiles.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

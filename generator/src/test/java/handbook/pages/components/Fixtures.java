package handbook.pages.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The fixtures that come with the design system, as one Node process renders them and as they were published. */
final class Fixtures {
    private static final Path SITE = Path.of("..", "site");
    private static final Path COMPONENTS = SITE.resolve("node_modules/nhsuk-frontend/dist/nhsuk/components");

    private Fixtures() {}

    static List<Fixture> of(List<String> components) {
        if (!Files.isDirectory(COMPONENTS)) {
            throw new IllegalStateException("the design system is not installed: run npm ci in site");
        }
        Map<String, List<String>> rendered = cast(json(node(components)));
        return components.stream()
                .flatMap(component -> read(component, rendered.get(component)))
                .toList();
    }

    private static Stream<Fixture> read(String component, List<String> rendered) {
        Map<String, List<Map<String, Object>>> file =
                cast(json(text(COMPONENTS.resolve(component).resolve("fixtures.json"))));
        List<Map<String, Object>> fixtures = file.get("fixtures");
        return IntStream.range(0, fixtures.size())
                .mapToObj(i -> fixture(component, i, fixtures.get(i), rendered.get(i)));
    }

    private static Fixture fixture(String component, int index, Map<String, Object> json, String rendered) {
        String name = json.get("name") + (json.get("description") == null ? "" : ", " + json.get("description"));
        return new Fixture(
                component,
                name + " #" + (index + 1),
                cast(json.get("context")),
                (String) json.getOrDefault("callBlock", ""),
                (String) json.get("html"),
                rendered);
    }

    private static String node(List<String> components) {
        List<String> command = new ArrayList<>(List.of("node", "tools/tests/render-fixtures.mjs"));
        command.addAll(components);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(SITE.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("node could not render the fixtures");
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON is YAML, and the fixtures repeat no key. */
    private static Object json(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        return new Yaml(options).load(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}

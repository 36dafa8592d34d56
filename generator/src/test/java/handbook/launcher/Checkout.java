package handbook.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A checkout that holds the real launcher, a Maven that only makes an empty jar, and a Java that only writes down its arguments. */
final class Checkout {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> TOOLS =
            List.of("sh", "cat", "cksum", "dirname", "find", "mkdir", "readlink", "rm", "sed", "stat", "tail");

    private final Path root;
    private final Path tools;
    private final Path jdk;
    private final Map<String, String> environment = new HashMap<>();

    Checkout(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectory(folder.resolve("tools"));
        jdk = folder.resolve("jdk");
        copy("handbook");
        copy(".mvn/find-jdk");
        program(root.resolve("mvnw"), """
                echo "$@" >>builds
                [ ! -f broken ] || { echo "it does not compile"; exit 1; }
                mkdir -p generator/target && echo jar >generator/target/handbook.jar
                """);
        program(jdk.resolve("bin/java"), "printf '%s\\n' \"$@\" >arguments\n");
        program(jdk.resolve("bin/javac"), "");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
        for (String tool : TOOLS) {
            program(tools.resolve(tool), "exec '" + onPath(tool).orElseThrow() + "' \"$@\"\n");
        }
        program(tools.resolve("node"), "");
        write("pom.xml", "<project/>");
        write("generator/src/main/java/Main.java", "class Main {}");
        write("templates/layouts/home.ftlh", "<h1>Home</h1>");
        write("site/src/handbook.ts", "export {}");
    }

    record Run(int exitCode, String said) {}

    Path path(String name) {
        return root.resolve(name);
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void withoutNode() throws IOException {
        Files.delete(tools.resolve("node"));
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("./handbook"), Stream.of(arguments)).toList());
        builder.directory(root.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", root.toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    /** How often the program was built. */
    int builds() throws IOException {
        return Files.exists(path("builds")) ? Files.readAllLines(path("builds")).size() : 0;
    }

    /** What Java was last called with. */
    List<String> arguments() throws IOException {
        return Files.readAllLines(path("arguments"));
    }

    private void copy(String name) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.copy(PROJECT.resolve(name), path(name));
        path(name).toFile().setExecutable(true);
    }

    private static void program(Path file, String lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + lines);
        file.toFile().setExecutable(true);
    }

    private static Optional<Path> onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

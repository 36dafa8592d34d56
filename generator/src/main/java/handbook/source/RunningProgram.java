package handbook.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** This program, told from every other by what is in its jar; or in its folder of classes, where it is being developed. */
public final class RunningProgram {
    private RunningProgram() {}

    /** A text that is the same for the same program, whenever it was packed. */
    public static String print() {
        return Once.PRINT;
    }

    private static final class Once {
        static final String PRINT = of(home());

        private static Path home() {
            try {
                return Path.of(RunningProgram.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String of(Path home) {
            try {
                return Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String ofFolder(Path home) throws IOException {
            StringBuilder print = new StringBuilder();
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String digest = Revision.of(Files.readAllBytes(file)).digest();
                    print.append(home.relativize(file))
                            .append(' ')
                            .append(digest)
                            .append('\n');
                }
            }
            return print.toString();
        }

        private static String ofJar(Path home) throws IOException {
            try (ZipFile jar = new ZipFile(home.toFile())) {
                return jar.stream()
                        .map(entry -> entry.getName() + " " + entry.getCrc())
                        .sorted()
                        .collect(Collectors.joining("\n"));
            }
        }
    }
}

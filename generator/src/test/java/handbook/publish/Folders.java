package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in folders, to compare. */
public final class Folders {
    private Folders() {}

    /** The same of a site, its manifest left out. */
    static Map<String, String> site(Path folder) {
        Map<String, String> files = files(folder);
        files.remove(OutputManifest.NAME);
        return files;
    }

    /** What every file holds, a letter for each byte, by its path. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** The message of the one problem there is. */
    static String message(Problems problems) {
        assertEquals(1, problems.sorted().size(), () -> problems.sorted().toString());
        return problems.sorted().getFirst().message();
    }
}

package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in folders, to compare. */
final class Folders {
    private Folders() {}

    /** Every file's text by its path, the manifest left out. */
    static Map<String, String> site(Path folder) throws IOException {
        Map<String, String> files = files(folder);
        files.remove(OutputManifest.NAME);
        return files;
    }

    /** Every file's text by its path. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    static List<String> names(Path folder) throws IOException {
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

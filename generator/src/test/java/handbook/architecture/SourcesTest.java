package handbook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer meets in the folders: few files in each, each short, and no name twice. */
class SourcesTest {
    private static final int FILES = 30;
    private static final int LINES = 300;
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void noPackageHoldsMoreThanThirtyFiles() throws IOException {
        Map<Path, Long> crowded = sources(MAIN, TEST).stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertTrue(crowded.size() > 20);
        crowded.values().removeIf(files -> files <= FILES);
        assertEquals(Map.of(), crowded);
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        Map<Path, Long> lengthy = new TreeMap<>();
        for (Path file : sources(MAIN, TEST)) {
            try (Stream<String> lines = Files.lines(file)) {
                lengthy.put(file, lines.count());
            }
        }
        lengthy.values().removeIf(lines -> lines <= LINES);
        assertEquals(Map.of(), lengthy);
    }

    @Test
    void noTwoFilesHaveOneName() throws IOException {
        Map<String, List<Path>> byName = sources(MAIN, TEST).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
        byName.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), byName);
    }

    private static List<Path> sources(Path... roots) throws IOException {
        try (Stream<Path> main = Files.walk(roots[0]);
                Stream<Path> test = Files.walk(roots[1])) {
            return Stream.concat(main, test)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}

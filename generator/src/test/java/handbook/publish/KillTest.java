package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int ROUNDS = 30;
    private static final int LONGEST_LIFE_MILLIS = 60;

    @TempDir
    private Path disk;

    @Test
    @Timeout(120)
    void aPublisherKilledAtAnyMomentLeavesAWholeSite() throws Exception {
        Path out = disk.resolve("public");
        Random random = new Random(2015);
        int edition = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Path said = disk.resolve("said-" + round);
            Process child = command(out, edition).redirectOutput(said.toFile()).start();
            while (published(said) < edition) {
                assertTrue(child.isAlive(), "the child died by itself");
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            child.destroyForcibly().waitFor();
            int last = published(said);
            Files.delete(said);
            edition = editionAfterRepair(out);
            // The child may have been killed after it published and before it could say so.
            assertTrue(edition >= last, "edition " + last + " was published, then " + edition + " was there");
            edition++;
        }
    }

    @Test
    @Timeout(60)
    void aFullDiskLeavesTheOldSite() throws Exception {
        Path out = disk.resolve("public");
        publish(out, 2);
        Map<String, String> before = Folders.files(out);

        // The manifest is the largest file: it cannot be written whole under a limit of 512 bytes a file.
        Process child =
                command(out, 3, "sh", "-c", "ulimit -f 1; exec \"$@\"", "sh").start();
        String said = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(child.waitFor() != 0);
        assertTrue(said.contains("BAD_OUTPUT"), said);
        assertEquals(before, Folders.files(out));
        assertEquals(List.of("public"), Folders.names(disk));
    }

    private static int editionAfterRepair(Path out) throws IOException {
        Problems problems = new Problems();
        new SitePublisher(out, out.resolveSibling("project"), out.resolveSibling("home"))
                .begin(problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()))
                .close();
        Map<String, String> site = Folders.site(out);
        int edition = site.entrySet().stream()
                .filter(file -> !file.getKey().equals("index.html"))
                .map(file -> Integer.parseInt(file.getValue().replace("edition ", "")))
                .findFirst()
                .orElseThrow();
        Map<String, String> whole = PublishLoop.site(edition).stream()
                .collect(Collectors.toMap(
                        file -> file.path(), file -> new String(file.bytes(), StandardCharsets.UTF_8)));
        assertEquals(new TreeMap<>(whole), site);
        assertEquals(List.of("public"), Folders.names(out.getParent()));
        return edition;
    }

    private static void publish(Path out, int edition) {
        Problems problems = new Problems();
        new SitePublisher(out, out.resolveSibling("project"), out.resolveSibling("home"))
                .publish(PublishLoop.site(edition), problems);
        assertEquals(List.of(), problems.sorted());
    }

    /** The last edition a child says it published: each line that is whole. */
    private static int published(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static ProcessBuilder command(Path out, int edition, String... through) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                PublishLoop.class.getName(),
                out.toString(),
                String.valueOf(edition));
        return new ProcessBuilder(Stream.concat(Stream.of(through), java).toList());
    }
}

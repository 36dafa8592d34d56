package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.output.Ledger;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublisherProcessTest {
    private static final int ROUNDS = 65;
    private static final List<String> KNOWN = List.of(
            "public", ".public.last-build", ".public.last-build.new", ".public.last-read", ".public.last-read.new");
    private static final int LONGEST_LIFE_MILLIS = 60;

    @TempDir
    private Path disk;

    @Test
    @Timeout(300)
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
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLeavesTheOldSite() throws Exception {
        Path out = disk.resolve("public");
        publish(out, 2);
        Map<String, String> before = Folders.files(out);

        // The manifest is the one file that is larger than a block: it cannot be written whole.
        Process child =
                command(out, 3, "sh", "-c", "ulimit -f 1; exec \"$@\"", "sh").start();
        String said = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(child.waitFor() != 0);
        assertTrue(said.contains("BAD_OUTPUT"), said);
        assertEquals(before, Folders.files(out));
        assertEquals(List.of("public"), Folders.names(disk));
    }

    @Test
    @Timeout(60)
    void aSecondProcessIsTurnedAwayWhileOneIsPublishing() throws Exception {
        Path out = disk.resolve("public");
        try (Publication publication = publisher(out).begin(new Problems()).orElseThrow()) {
            Path trouble = disk.resolve("trouble");
            Process child = command(out, 3)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(trouble.toFile())
                    .start();
            boolean ended = child.waitFor(20, TimeUnit.SECONDS);
            child.destroyForcibly();
            assertTrue(ended, "the second process published");
            String said = Files.readString(trouble);
            Files.delete(trouble);
            assertTrue(said.contains("another program is publishing to this folder"), said);
            PublishLoop.site(2).forEach(publication::write);
            assertTrue(publication.commit().isPresent());
        }
        assertEquals(2, editionAfterRepair(out));
    }

    private static SitePublisher publisher(Path out) {
        return new SitePublisher(out, out.resolveSibling("project"), out.resolveSibling("home"));
    }

    private static int editionAfterRepair(Path out) throws IOException {
        Problems problems = new Problems();
        Ledger ledger;
        try (Publication publication =
                publisher(out).begin(problems).orElseThrow(() -> new AssertionError(problems.sorted()))) {
            ledger = publication.ledger();
        }
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
        assertTrue(KNOWN.containsAll(Folders.names(out.getParent())), "something was left behind");
        assertTrue(List.of(Ledger.NONE, PublishLoop.ledger(edition)).contains(ledger), "believed of another edition");
        assertWhole(publisher(out).lastRead(), edition);
        for (int other : List.of(edition - 1, edition + 1)) {
            assertInstanceOf(Standing.Other.class, publisher(out).standing(PublishLoop.madeFrom(other)));
        }
        return edition;
    }

    /** Of this edition, or of the one before if the child was killed before it could be remembered; or nothing. */
    private static void assertWhole(byte[] read, int edition) {
        int of = read.length == 0 ? edition : read[0];
        assertTrue(of == (byte) edition || of == (byte) (edition - 1), "edition " + of + " of " + edition);
        assertTrue(read.length == 0 || Arrays.equals(PublishLoop.read(of), read), "only a part was there");
    }

    private static void publish(Path out, int edition) {
        Problems problems = new Problems();
        publisher(out).publish(PublishLoop.site(edition), problems);
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

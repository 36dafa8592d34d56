package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old", "old/index.html", "old");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "new/index.html", "new");
    private static final int ENOUGH = 100;

    @TempDir
    private Path disk;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverFailsTheSiteIsTheOldOneOrTheNewOneAndTheNextPublicationWorks(boolean once) throws IOException {
        boolean failed = true;
        for (int actions = 0; failed; actions++) {
            assertTrue(actions < ENOUGH, "the disk never gets to the end");
            Path out = disk.resolve("run-" + once + actions + "/public");
            publish(out, OLD, new LocalDisk(), new Problems());
            FailingDisk failing = new FailingDisk(actions, once);
            Problems problems = new Problems();

            Optional<PublishReport> report = publish(out, NEW, failing, problems);

            failed = failing.hasFailed();
            assertEquals(failed, !problems.sorted().isEmpty(), "a failure is said");
            assertEquals(report.isEmpty(), problems.hasErrors(), "an error means that nothing was published");
            if (once) {
                assertEquals(report.isPresent() ? NEW : OLD, Folders.site(out));
            }
            publisher(out, new LocalDisk()).begin(new Problems()).orElseThrow().close();
            assertEquals(report.isPresent() ? NEW : OLD, Folders.site(out), "set right before anything is written");
            Problems none = new Problems();
            publish(out, Map.of("index.html", "newest"), new LocalDisk(), none);
            assertEquals(List.of(), none.sorted());
            assertEquals(Map.of("index.html", "newest"), Folders.site(out));
            assertEquals(List.of("public"), Folders.names(out.getParent()));
        }
    }

    @Test
    void whatWasReadIsRememberedWholeOrAsBefore() throws IOException {
        Path out = disk.resolve("public");
        byte[] old = {1, 2, 3};
        byte[] next = {4, 5};
        boolean failed = true;
        for (int actions = 0; failed; actions++) {
            assertTrue(actions < ENOUGH, "the disk never gets to the end");
            BuildStore.beside(out, new LocalDisk()).rememberRead(List.of(ByteBuffer.wrap(old)));
            FailingDisk failing = new FailingDisk(actions, true);
            try {
                BuildStore.beside(out, failing)
                        .rememberRead(List.of(ByteBuffer.wrap(next, 0, 1), ByteBuffer.wrap(next, 1, 1)));
            } catch (IOException e) {
                assertTrue(failing.hasFailed());
            }
            failed = failing.hasFailed();
            assertArrayEquals(
                    failed ? old : next, BuildStore.beside(out, new LocalDisk()).lastRead());
            assertEquals(List.of(".public.last-read"), Folders.names(disk));
        }
    }

    @Test
    void aDiskThatIsFullLeavesTheOldSiteAndSaysSoOnce() throws IOException {
        Path out = disk.resolve("public");
        publish(out, OLD, new LocalDisk(), new Problems());
        Problems problems = new Problems();

        publish(out, NEW, new FailingDisk(3, false), problems);

        assertEquals(OLD, Folders.site(out));
        assertTrue(Folders.message(problems).contains("No space left on device"));
        assertTrue(problems.sorted().getFirst().hint().startsWith("free some space"));
    }

    @Test
    void anOldSiteThatIsHalfDeletedIsNeverPutBack() throws IOException {
        Path out = disk.resolve("public");
        publish(out, OLD, new LocalDisk(), new Problems());
        publish(out, NEW, new HalfDeletingDisk(), new Problems());
        new LocalDisk().delete(out);

        publisher(out, new LocalDisk()).begin(new Problems()).orElseThrow().close();

        assertFalse(Files.exists(out));
    }

    private SitePublisher publisher(Path out, Disk on) {
        return new SitePublisher(out, disk.resolve("project"), disk.resolve("home"), on);
    }

    private Optional<PublishReport> publish(Path out, Map<String, String> site, Disk on, Problems problems) {
        List<OutputFile> files = site.entrySet().stream()
                .map(file -> OutputFile.ofText(file.getKey(), file.getValue()))
                .toList();
        return publisher(out, on).publish(files, problems);
    }
}

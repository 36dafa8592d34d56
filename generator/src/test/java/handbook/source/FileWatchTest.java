package handbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileWatchTest {
    @TempDir
    private Path folder;

    private final Set<String> told = new ConcurrentSkipListSet<>();
    private FileWatch watch;

    @BeforeEach
    void start() throws IOException {
        write("content/pages/about.md");
        watch = FileWatch.start(
                        folder,
                        file -> told.add(folder.relativize(file).toString().replace('\\', '/')),
                        () -> {})
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    private void write(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "Words.");
    }

    private void await(String path) throws InterruptedException {
        while (!told.contains(path)) {
            Thread.sleep(5);
        }
    }

    @Test
    void tellsOfAnEdit() throws Exception {
        write("content/pages/about.md");
        await("content/pages/about.md");
    }

    @Test
    void tellsOfAFileThatIsReplaced() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft.md"), "Other words.");
        Files.move(draft, folder.resolve("content/pages/about.md"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        await("content/pages/about.md");
    }

    @Test
    void tellsOfFilesInFoldersThatAreMadeLater() throws Exception {
        write("standards/standards/nhs-number.yaml");
        await("standards/standards/nhs-number.yaml");
        told.clear();
        write("standards/standards/nhs-number.yaml");
        await("standards/standards/nhs-number.yaml");
    }

    @Test
    void tellsNothingOfOtherFolders() throws Exception {
        write("site/public/index.html");
        write("site/public/index.html");
        write("content/pages/about.md");
        await("content/pages/about.md");

        assertTrue(told.stream().allMatch(path -> path.startsWith("content/pages")), told::toString);
        assertEquals(0, told.stream().filter(path -> path.startsWith("site")).count());
    }

    @Test
    void nothingCanBeWatchedWhereNothingIs() {
        assertTrue(
                FileWatch.start(folder.resolve("nowhere"), file -> {}, () -> {}).isEmpty());
    }
}

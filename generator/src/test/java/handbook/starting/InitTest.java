package handbook.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        return Main.run(arguments, out, out, false);
    }

    @Test
    void aNewHandbookIsCleanAndBuilds() throws IOException {
        Path made = folder.resolve("made");
        assertEquals(
                0,
                run("init", made.toString(), "--title", "Bees: a \"guide\"", "--organisation", "The [Hive] & Sons"),
                said::toString);
        assertEquals(0, run("check", "--strict", "--project", made.toString()), said::toString);
        assertEquals(0, run("build", "--project", made.toString()), said::toString);
        String home = Files.readString(made.resolve("site/public/index.html"));
        assertTrue(home.contains("Bees: a &quot;guide&quot;"), home);
        String about = Files.readString(made.resolve("site/public/about/index.html"));
        assertTrue(about.contains("The [Hive] &amp; Sons"), about);
    }

    @Test
    void itsFilesSayNothingOfAnotherHandbook() {
        for (var file : new NewHandbook("A", "B", "C").files()) {
            String text = new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            for (String word : List.of("nhs", "interoperab", "england", "ccg", "roadmap", "{")) {
                assertTrue(!text.contains(word), () -> file.path() + " says " + word);
            }
        }
    }

    @Test
    void aFolderWithFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertEquals(2, run("init", folder.toString()));
        try (Stream<Path> inside = Files.list(folder)) {
            assertEquals(1, inside.count());
        }
    }
}

package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Drecord=true} to write what is committed anew, then read the difference. */
class SchemaCommandTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FIELDS = PROJECT.resolve("generator/docs/fields.md");

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), false);
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    @Test
    void whatCodeEditorsReadIsWhatTheProgramReads() throws IOException {
        if (Boolean.getBoolean("record")) {
            for (String old : files(PROJECT.resolve(".vscode")).keySet()) {
                Files.delete(PROJECT.resolve(".vscode").resolve(old));
            }
            run("schema", "--project", PROJECT.toString());
        }
        run("schema", "--project", folder.toString());
        assertEquals(files(folder.resolve(".vscode")), files(PROJECT.resolve(".vscode")));
    }

    @Test
    void thePageOfFieldsSaysWhatTheProgramReads() throws IOException {
        String page = run("schema", "--fields").out;
        if (Boolean.getBoolean("record")) {
            Files.writeString(FIELDS, page);
        }
        assertEquals(page, Files.readString(FIELDS));
    }

    @Test
    void oneIsPrinted() {
        assertTrue(run("schema", "term").out.contains("\"title\": \"Term\""));
        assertTrue(run("schema", "--fields", "term").out.contains("| `expandInSearch` |"));
    }

    @Test
    void aKindThatIsMisspeltIsGuessed() {
        Run run = run("schema", "standart");
        assertEquals(2, run.exitCode);
        assertTrue(run.err.contains("There is no kind 'standart'; did you mean 'standard'?"), run.err);
    }

    @Test
    void settingsThatAreThereAreLeftAlone() throws IOException {
        Path settings = folder.resolve(".vscode/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{}");
        run("schema", "--project", folder.toString());
        assertEquals("{}", Files.readString(settings));
        assertTrue(run("schema", "--project", folder.toString()).out.endsWith(", as before.\n"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = run("schema", "--out", file.toString());
        assertEquals(2, run.exitCode);
        assertTrue(run.err.startsWith("The schemas cannot be written to "), run.err);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}

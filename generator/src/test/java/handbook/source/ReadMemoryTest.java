package handbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import handbook.source.store.JoinedParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run of the program read another need not read again. */
class ReadMemoryTest {
    private static final String ONE = "content/pages/one.md";
    private static final String TWO = "content/pages/two.md";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private String besides = "a glossary";

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve(ONE).getParent());
        Files.writeString(folder.resolve(ONE), "One.");
        Files.writeString(folder.resolve(TWO), "Two.");
    }

    private List<String> read(ReadMemory memory) {
        SourceTree tree = new Lookout(folder, InstantSource.system()).look().tree();
        List<String> read = tree.pages().stream()
                .map(file -> memory.of(ReadMemoryTest.class, file, besides, problems, ReadMemoryTest::read))
                .toList();
        memory.keep(tree);
        return read;
    }

    private static String read(SourceFile file, Problems problems) {
        problems.add(Rule.BAD_VALUE, new Location(file.path(), 1, 2, 3), "it is short", "first");
        problems.add(Rule.BAD_VALUE, new Location(file.path(), 1, 2, 3), "it is short", "second");
        return "read: " + file.text(problems).orElseThrow();
    }

    private ReadMemory known() {
        ReadMemory before = ReadMemory.empty();
        read(before);
        return ReadMemory.of(JoinedParts.of(before.kept()));
    }

    @Test
    void aFileThatSaysTheSameIsNotReadAgain() {
        ReadMemory memory = known();
        assertEquals(List.of("read: One.", "read: Two."), read(memory));
        assertEquals(0, memory.reads());
    }

    @Test
    void whatIsWrongWithItIsSaidAgainAsItWas() {
        ReadMemory memory = known();
        List<Diagnostic> before = problems.all();
        Problems after = new Problems();
        SourceTree tree = new Lookout(folder, InstantSource.system()).look().tree();
        tree.pages().forEach(file -> memory.of(ReadMemoryTest.class, file, besides, after, ReadMemoryTest::read));
        assertEquals(4, before.size());
        assertEquals(before, after.all());
        assertEquals(0, memory.reads());
    }

    @Test
    void aFileThatSaysSomethingElseIsReadAloneWhateverItsDateIs() throws IOException {
        ReadMemory memory = known();
        var date = Files.getLastModifiedTime(folder.resolve(TWO));
        Files.writeString(folder.resolve(TWO), "Too.");
        Files.setLastModifiedTime(folder.resolve(TWO), date);
        assertEquals(List.of("read: One.", "read: Too."), read(memory));
        assertEquals(1, memory.reads());
    }

    @Test
    void whatIsMadeOfSomethingElseBesidesIsReadAgain() {
        ReadMemory memory = known();
        besides = "another glossary";
        read(memory);
        assertEquals(2, memory.reads());
    }

    @Test
    void aFileUnderAnotherNameIsReadAgain() throws IOException {
        ReadMemory memory = known();
        Files.move(folder.resolve(TWO), folder.resolve("content/pages/three.md"));
        read(memory);
        assertEquals(1, memory.reads());
    }

    @Test
    void whatIsGoneIsNotKept() throws IOException {
        ReadMemory memory = known();
        Files.delete(folder.resolve(TWO));
        read(memory);
        ReadMemory later = ReadMemory.of(JoinedParts.of(memory.kept()));
        Files.writeString(folder.resolve(TWO), "Two.");
        read(later);
        assertEquals(1, later.reads());
    }

    @Test
    void whatWasNotReadAgainIsKeptForTheNext() throws IOException {
        ReadMemory memory = known();
        Files.writeString(folder.resolve(TWO), "Too.");
        read(memory);
        ReadMemory later = ReadMemory.of(JoinedParts.of(memory.kept()));
        assertEquals(List.of("read: One.", "read: Too."), read(later));
        assertEquals(0, later.reads());
    }

    @Test
    void fromWhatIsNoStoreNothingIsKnown() {
        ReadMemory memory = ReadMemory.of(new byte[] {1, 2, 3});
        assertEquals(List.of("read: One.", "read: Two."), read(memory));
        assertEquals(2, memory.reads());
    }
}

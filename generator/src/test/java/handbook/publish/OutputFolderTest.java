package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final List<OutputFile> SITE = List.of(OutputFile.ofText("index.html", "home"));

    @TempDir
    private Path disk;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(disk.resolve("work/project"));
        Files.createDirectories(project.resolve("content"));
        Files.createDirectories(disk.resolve("people/jo/docs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"work/project", "work", ".", "work/project/content/..", "work/../work/project/."})
    void aFolderThatHoldsTheProjectIsRefused(String out) throws IOException {
        assertRefused(disk.resolve(out), "the output folder holds the project itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/jo", "people"})
    void aFolderThatHoldsTheHomeIsRefused(String out) throws IOException {
        assertRefused(disk.resolve(out), "the output folder holds your home folder");
    }

    @Test
    void theRootOfTheDiskIsRefused() throws IOException {
        assertRefused(disk.getRoot(), "the output folder is the root of the disk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/public", "standards", "templates/out", ".git/x"})
    void aFolderOfSourcesIsRefused(String out) throws IOException {
        String source = out.replaceFirst("/.*", "");
        assertRefused(project.resolve(out), "the output folder is inside the project's " + source + " folder");
    }

    @Test
    void aLinkInTheWayDoesNotHideTheProject() throws IOException {
        Path link = Files.createSymbolicLink(disk.resolve("elsewhere"), disk.resolve("work"));

        assertRefused(link.resolve("project"), "the output folder holds the project itself");
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        Path target = Files.createDirectory(disk.resolve("target"));

        assertRefused(Files.createSymbolicLink(disk.resolve("public"), target), "the output folder is a symbolic link");
    }

    @Test
    void aFolderWithSomebodysFilesIsRefused() throws IOException {
        Path out = Files.createDirectories(disk.resolve("photos/2015"));
        Files.writeString(out.resolve("party.jpg"), "photo");

        assertRefused(out, "the output folder holds files and was not made by the handbook");
    }

    @Test
    void aManifestThatIsNotOursProvesNothing() throws IOException {
        Path out = Files.createDirectories(disk.resolve("photos"));
        Files.writeString(out.resolve("party.jpg"), "photo");
        Files.writeString(out.resolve(OutputManifest.NAME), "party.jpg\n");

        assertRefused(out, "the output folder holds files and was not made by the handbook");
    }

    @Test
    void filesPutIntoThePublishedSiteAreNotDeleted() throws IOException {
        Path out = disk.resolve("public");
        publish(out);
        Files.createDirectories(out.resolve(".git"));
        Files.createDirectories(out.resolve("mine"));
        Files.writeString(out.resolve("mine/notes.txt"), "notes");

        assertRefused(out, "publishing would delete files the handbook did not make: .git, mine");
    }

    @Test
    void whatDesktopsLeaveBehindIsNobodysFile() throws IOException {
        Path out = Files.createDirectories(disk.resolve("public"));
        Files.writeString(out.resolve(".DS_Store"), "icons");

        publish(out);
        Files.writeString(out.resolve(".DS_Store"), "icons");
        publish(out);

        assertEquals(Map.of("index.html", "home"), Folders.site(out));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path out = Files.writeString(disk.resolve("public"), "text");

        assertRefused(out, "the output folder is a file");
    }

    @Test
    void aFileInThePlaceOfTheParentIsRefused() throws IOException {
        Path file = Files.writeString(disk.resolve("site"), "text");

        Problems problems = new Problems();
        assertEquals(Optional.empty(), publisher(file.resolve("public")).publish(SITE, problems));
        assertTrue(Folders.message(problems).contains("site"), problems.sorted()::toString);
        assertEquals("text", Files.readString(file));
    }

    @Test
    void aStagingFolderWithSomebodysFilesIsRefused() throws IOException {
        Path staging = Files.createDirectories(disk.resolve(".public.staging"));
        Files.writeString(staging.resolve("thesis.txt"), "thesis");

        assertRefused(
                disk.resolve("public"),
                "the folder is needed for staging and holds files that are not ours: thesis.txt");
    }

    private void assertRefused(Path out, String message) throws IOException {
        Map<String, String> before = Folders.files(disk);
        Problems problems = new Problems();

        assertEquals(Optional.empty(), publisher(out).publish(SITE, problems));

        assertEquals(message, Folders.message(problems));
        assertEquals(before, Folders.files(disk));
    }

    private void publish(Path out) {
        assertTrue(publisher(out).publish(SITE, new Problems()).isPresent());
    }

    private SitePublisher publisher(Path out) {
        return new SitePublisher(out, project, disk.resolve("people/jo"));
    }
}

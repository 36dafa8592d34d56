package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
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

class SitePublisherTest {
    private static final OutputFile HOME = OutputFile.ofText("index.html", "home");
    private static final OutputFile STANDARD = OutputFile.ofText("standards/nhs-number/index.html", "NHS Number");

    @TempDir
    private Path disk;

    private Path project;
    private Path out;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(disk.resolve("project"));
        Files.createDirectories(project.resolve("content"));
        out = project.resolve("site/public");
    }

    @Test
    void writesEveryFileAndTheFoldersInBetween() throws IOException {
        PublishReport report = published(List.of(HOME, STANDARD));

        assertEquals(new PublishReport(2, 2, 0, 0, 14), report);
        assertEquals(Map.of("index.html", "home", "standards/nhs-number/index.html", "NHS Number"), Folders.site(out));
    }

    @Test
    void theNewSiteHasNoFileOfTheOldOne() throws IOException {
        published(List.of(HOME, STANDARD));

        PublishReport report = published(List.of(HOME, OutputFile.ofText("standards/snomed-ct/index.html", "SNOMED")));

        assertEquals(new PublishReport(2, 1, 1, 1, 10), report);
        assertEquals(Map.of("index.html", "home", "standards/snomed-ct/index.html", "SNOMED"), Folders.site(out));
        assertFalse(Files.exists(out.resolve("standards/nhs-number")));
    }

    @Test
    void nothingIsLeftBesideTheSite() throws IOException {
        published(List.of(HOME));
        published(List.of(STANDARD));

        assertEquals(List.of("public"), Folders.names(out.getParent()));
    }

    @Test
    void theSameSiteIsTheSameBytesWhateverTheOrderOfWriting() throws IOException {
        published(List.of(HOME, STANDARD));
        Map<String, String> first = Folders.files(out);

        published(List.of(STANDARD, HOME));

        assertEquals(first, Folders.files(out));
    }

    @Test
    void withAnErrorAmongTheProblemsTheOldSiteStays() throws IOException {
        published(List.of(HOME));
        Problems problems = new Problems();
        Publication publication = publisher(out).begin(problems).orElseThrow();
        publication.write(STANDARD);
        problems.add(Diagnostic.of(
                Rule.BAD_TEMPLATE, handbook.model.value.Location.of("templates/layouts/home.ftlh"), "it fails", ""));

        assertEquals(Optional.empty(), publication.commit());
        publication.close();

        assertEquals(Map.of("index.html", "home"), Folders.site(out));
        assertEquals(List.of("public"), Folders.names(out.getParent()));
    }

    @Test
    void aPublicationThatIsGivenUpLeavesTheOldSite() throws IOException {
        published(List.of(HOME));

        try (Publication publication = publisher(out).begin(new Problems()).orElseThrow()) {
            publication.write(STANDARD);
        }

        assertEquals(Map.of("index.html", "home"), Folders.site(out));
        assertEquals(List.of("public"), Folders.names(out.getParent()));
    }

    @Test
    void twoPublishersDoNotMeet() {
        Problems problems = new Problems();
        try (Publication first = publisher(out).begin(new Problems()).orElseThrow()) {
            first.write(HOME);

            assertEquals(Optional.empty(), publisher(out).publish(List.of(STANDARD), problems));
            assertTrue(first.commit().isPresent());
        }
        assertEquals("another program is publishing to this folder", Folders.message(problems));
        assertTrue(publisher(out).publish(List.of(STANDARD), new Problems()).isPresent());
    }

    private SitePublisher publisher(Path folder) {
        return new SitePublisher(folder, project, disk.resolve("home"));
    }

    private PublishReport published(List<OutputFile> files) {
        Problems problems = new Problems();
        Optional<PublishReport> report = publisher(out).publish(files, problems);
        assertEquals(List.of(), problems.sorted());
        return report.orElseThrow();
    }
}

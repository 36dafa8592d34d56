package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
    @TempDir
    private Path disk;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escaped.html",
                "standards/../../escaped.html",
                "/etc/escaped.html",
                "",
                "standards/",
                "a//b.html",
                "./a.html",
                "a\\..\\b.html",
                "C:/escaped.html",
                "CON",
                "standards/con/index.html",
                "nul.html",
                "Lpt1.txt",
                "a./index.html",
                "a /index.html",
                "what?.html",
                "line\nbreak.html",
                "half\ud800.html",
                ".handbook-manifest"
            })
    void aPathThatIsUnsafeOnSomeFileSystemPublishesNothing(String path) throws IOException {
        List<Diagnostic> problems = publish(path);

        assertEquals(1, problems.size(), problems::toString);
        assertFalse(Files.exists(disk.resolve("out/public")));
        assertEquals(Map.of(), Folders.files(disk));
    }

    @Test
    void namesThatAreTooLongAreRefused() throws IOException {
        assertEquals(1, publish("a".repeat(256)).size());
        assertEquals(1, publish("a/".repeat(500) + "b").size());
        assertEquals(List.of(), publish("a".repeat(255)));
    }

    @ParameterizedTest
    @CsvSource({
        "standards/FHIR/index.html, standards/fhir/index.html, the path differs from 'standards/FHIR' only in the case or form of its letters",
        "Index.html, index.html, the path differs from 'Index.html' only in the case or form of its letters",
        "a/b, a, the path is a file and a folder",
        "a, a, two files have this path",
    })
    void pathsThatMeetOnSomeFileSystemPublishNothing(String one, String other, String message) throws IOException {
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            List<Diagnostic> problems = publish(order.toArray(String[]::new));

            assertEquals(
                    List.of(message), problems.stream().map(Diagnostic::message).toList());
            assertEquals(Map.of(), Folders.files(disk));
        }
    }

    @Test
    void lettersWrittenInTwoFormsMeet() throws IOException {
        assertEquals(1, publish("caf\u00e9.html", "cafe\u0301.html").size());
    }

    @Test
    void ordinaryPathsAreFine() throws IOException {
        assertEquals(
                List.of(),
                publish(
                        "index.html",
                        "_headers",
                        ".nojekyll",
                        ".well-known/security.txt",
                        "console/index.html",
                        "standards/com/index.html",
                        "a b.html",
                        "caf\u00e9.html"));
    }

    private List<Diagnostic> publish(String... paths) throws IOException {
        Problems problems = new Problems();
        SitePublisher publisher =
                new SitePublisher(disk.resolve("out/public"), disk.resolve("project"), disk.resolve("home"));
        try (Publication publication = publisher.begin(problems).orElseThrow()) {
            for (String path : paths) {
                publication.write(OutputFile.ofText(path, "text"));
            }
            publication.commit();
        }
        return problems.sorted();
    }
}

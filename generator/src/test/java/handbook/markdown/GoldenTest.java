package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.markdown.writing.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code name.md} gives the {@code name.html} beside it; {@code -Drecord=true} writes what it gives now. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheRecordedHtml(String name) throws IOException {
        Reading reading = Reading.of(Files.readString(FOLDER.resolve(name + ".md")), Reading.GLOSSARY);
        Path expected = FOLDER.resolve(name + ".html");
        String shown = reading.visible();
        if (Boolean.getBoolean("record")) {
            Files.writeString(expected, shown);
        }
        assertEquals(Files.readString(expected), shown);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingThatIsWrittenIsTakenAwayByTheSanitizer(String name) throws IOException {
        Reading reading = Reading.of(Files.readString(FOLDER.resolve(name + ".md")), Reading.GLOSSARY);
        assertEquals(reading.web(), Sanitizer.cleaned(Sanitizer.parse(reading.web())));
    }

    @Test
    void everyRecordedHtmlHasItsMarkdown() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> html =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertFalse(html.isEmpty());
            assertEquals(
                    names(),
                    html.stream()
                            .map(file -> file.getFileName().toString().replace(".html", ""))
                            .sorted()
                            .toList());
        }
    }
}

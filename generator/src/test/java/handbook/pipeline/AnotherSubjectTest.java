package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handbook about something else says nothing of the subject that the program was first made for. */
class AnotherSubjectTest {
    /** Words of the first handbook's subject. The names of its style sheets' classes are no words. */
    private static final Pattern OURS = Pattern.compile(
            "(?i)interoperab\\w*|digital roadmap|integrated care board|national health|\\bNHS(?!uk)\\b|\\bCCG\\b|\\bICB\\b|\\bEngland\\b");

    private static final Set<String> TEXTS = Set.of("txt", "json", "xml", "csv", "ics", "webmanifest");
    /** Scripts with the licences of what they are made of, and what code editors say of the fields that any handbook has. */
    private static final Set<String> NOT_FOR_READERS = Set.of("assets", "schemas");

    private static final Set<String> ARCHIVES = Set.of("docx", "xlsx");

    @TempDir
    private Path folder;

    @Test
    void aHandbookOfBeesSpeaksOfBees() throws IOException {
        TinySite.in(folder)
                .with("content/site.yaml", """
                        title: Beekeeping
                        purpose: To help people keep bees.
                        parts:
                        - id: hive
                          title: The hive
                          summary: Where bees live.
                        """)
                .with("content/handbook/frames.md", """
                        ---
                        title: Frames
                        summary: What bees build on.
                        part: hive
                        order: 1
                        ---

                        A frame holds comb. See [[standard:frame-size]].
                        """)
                .with("standards/organisations/guild.yaml", """
                        id: guild
                        title: Guild of beekeepers
                        summary: Keeps bees.
                        kind: national-body
                        """)
                .with("standards/capabilities/wintering.yaml", capability())
                .withStandard("frame-size", "owner: guild", "layers: [technical]")
                .withPage("about", "Who keeps these pages.");
        Path out = folder.resolve("out");
        Problems problems = new Problems();
        Pipeline.build(new Project(folder, TinySite.TODAY, false, Optional.empty()), out, false, problems);
        assertTrue(
                Files.isRegularFile(out.resolve("search/index.html")),
                () -> problems.sorted().toString());
        try (Stream<Path> files = Files.walk(out)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .filter(file -> NOT_FOR_READERS.stream().noneMatch(out.relativize(file)::startsWith))
                    .flatMap(file -> said(file)
                            .flatMap(text -> OURS.matcher(text).results().map(match -> match.group()))
                            .map(word -> out.relativize(file) + ": " + word))
                    .distinct()
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static String capability() {
        return """
                id: wintering
                title: Wintering
                summary: Bees come through the winter.
                theme: infrastructure
                floor: 1
                levels: [Hives are left alone., Hives are fed., Hives are fed and weighed., All is noted., All is shared.]
                questions: ["When did you last weigh a hive?"]
                steps:
                - {from: 0, to: 1, action: Feed them., effortMonths: 1, roles: [Keeper], benefit: They live.}
                - {from: 1, to: 2, action: Weigh them., effortMonths: 1, roles: [Keeper], benefit: You know.}
                - {from: 2, to: 3, action: Note it., effortMonths: 1, roles: [Keeper], benefit: All know.}
                - {from: 3, to: 4, action: Share it., effortMonths: 1, roles: [Keeper], benefit: Others know.}
                """;
    }

    /** What a file says to readers, to search engines and to other programs. */
    private static Stream<String> said(Path file) {
        try {
            String name = file.getFileName().toString();
            String extension = name.substring(name.lastIndexOf('.') + 1);
            if (extension.equals("html")) {
                return ofPage(Jsoup.parse(Files.readString(file)));
            }
            return TEXTS.contains(extension)
                    ? Stream.of(Files.readString(file))
                    : ARCHIVES.contains(extension) ? ofArchive(file) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ofPage(Document page) {
        Stream<String> attributes = page.getAllElements().stream()
                .flatMap(element -> Stream.of("content", "alt", "title", "aria-label", "placeholder", "value")
                        .map(element::attr));
        Stream<String> scripts = page.select("script").stream().map(Element::data);
        return Stream.concat(Stream.of(page.title(), page.text()), Stream.concat(attributes, scripts));
    }

    private static Stream<String> ofArchive(Path file) throws IOException {
        Stream.Builder<String> parts = Stream.builder();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.build();
    }
}

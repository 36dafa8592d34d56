package handbook.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Kind;
import handbook.output.OutputFile;
import handbook.search.client.FileEngine;
import handbook.search.client.Finder;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacet;
import handbook.search.documents.Vocabulary;
import handbook.search.files.SearchFile;
import handbook.search.files.SearchManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The files are what {@code docs/search-format.md} says. */
class FormatTest {
    @Test
    void theWorkedExampleIsWhatIsWritten() throws IOException {
        String page = Files.readString(Path.of("docs/search-format.md"));
        try (Indexed indexed = new Indexed(List.of(example()), Vocabulary.NONE)) {
            assertTrue(page.contains(hex(indexed, "t/0")), hex(indexed, "t/0"));
            assertTrue(page.contains(hex(indexed, "p/0")), hex(indexed, "p/0"));
        }
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() {
        List<SearchDocument> documents = new RandomCorpus(3, 200).documents();
        try (Indexed one = new Indexed(documents, Vocabulary.NONE);
                Indexed other = new Indexed(documents, Vocabulary.NONE)) {
            assertEquals(
                    one.export().files().stream().map(OutputFile::path).toList(),
                    other.export().files().stream().map(OutputFile::path).toList());
            for (int i = 0; i < one.export().files().size(); i++) {
                assertArrayEquals(
                        one.export().files().get(i).bytes(),
                        other.export().files().get(i).bytes());
            }
        }
    }

    @Test
    void manyDocumentsTakeFewFiles() {
        assertTrue(filesOf(1_200) <= 1_200 / 6, filesOf(1_200) + " files");
        assertTrue(filesOf(4_200) <= 4_200 / 11, filesOf(4_200) + " files");
    }

    private static int filesOf(int documents) {
        try (Indexed indexed = new Indexed(new RandomCorpus(7, documents).documents(), Vocabulary.NONE)) {
            return indexed.export().files().size();
        }
    }

    @Test
    void anEmptyHandbookHasASearchThatFindsNothing() {
        try (Indexed indexed = new Indexed(List.of(), Vocabulary.NONE)) {
            Finder finder = new Finder(indexed.files(), new FileEngine(indexed.files()));
            assertEquals(List.of(), finder.find("anything at all", true).results());
        }
    }

    @Test
    void everyFileSaysWhichEditionItBelongsTo() {
        try (Indexed indexed = new Indexed(List.of(example()), Vocabulary.NONE)) {
            String generation = indexed.export().manifest().generation();
            for (OutputFile file : indexed.export().files()) {
                boolean manifest = file.path().equals(SearchManifest.PATH);
                assertTrue(manifest || file.path().startsWith("search/files/" + generation + "/"), file.path());
            }
        }
    }

    private static String hex(Indexed indexed, String name) {
        String path = SearchFile.path(indexed.export().manifest().generation(), name);
        byte[] content = indexed.export().files().stream()
                .filter(file -> file.path().equals(path))
                .map(SearchFile::content)
                .findFirst()
                .orElseThrow();
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < content.length; at += 16) {
            byte[] line = Arrays.copyOfRange(content, at, Math.min(content.length, at + 16));
            lines.append(HexFormat.ofDelimiter(" ").formatHex(line)).append('\n');
        }
        return lines.toString();
    }

    /** The document of the worked example. */
    private static SearchDocument example() {
        return new SearchDocument(
                "standards/x/",
                "standards/x/",
                "Open APIs",
                "",
                Kind.STANDARD,
                "Active",
                List.of("X1"),
                "",
                "",
                "",
                "Open, open!",
                "",
                Map.of(SearchFacet.KIND, List.of("standard")),
                OptionalInt.empty(),
                List.of());
    }
}

package handbook.search.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Kind;
import handbook.search.documents.SearchDocument;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What documents say is there for readers to see why they were found. */
class TextsTest {
    private static final int FILE_BYTES = 36_000;

    @Test
    void everyDocumentIsInOneFileWithItsNamesSummaryAndBody() {
        List<SearchDocument> documents = IntStream.range(0, 200)
                .mapToObj(i -> document("", "Name " + i, "Summary " + i, "word ".repeat(i * 7)))
                .toList();
        Texts texts = Texts.of(documents, FILE_BYTES);
        assertTrue(texts.contents().size() > 2);
        int document = 0;
        for (int file = 0; file < texts.contents().size(); file++) {
            assertTrue(texts.contents().get(file).length <= FILE_BYTES);
            ByteReader in = new ByteReader(texts.contents().get(file));
            for (int i = 0; i < texts.documents().get(file); i++) {
                SearchDocument expected = documents.get(document++);
                assertEquals(expected.headings(), in.string());
                assertEquals((expected.summary() + "\n" + expected.body()).strip(), in.string());
            }
            assertEquals(texts.contents().get(file).length, in.at());
        }
        assertEquals(documents.size(), document);
    }

    @Test
    void theHeadingsAboveASectionAreNoNamesOfIt() {
        Texts texts = Texts.of(List.of(document("A page", "A page", "", "Said.")), FILE_BYTES);
        ByteReader in = new ByteReader(texts.contents().getFirst());
        assertEquals("", in.string());
        assertEquals("Said.", in.string());
    }

    @Test
    void aVeryLongTextIsCutBetweenCharacters() {
        Texts texts = Texts.of(List.of(document("", "", "x", "\uD83D\uDE42".repeat(20_000))), FILE_BYTES);
        ByteReader in = new ByteReader(texts.contents().getFirst());
        in.string();
        String text = in.string();
        assertTrue(text.length() <= 20_000);
        assertTrue(text.endsWith("\uD83D\uDE42"));
    }

    @Test
    void anEmptyHandbookHasNoTexts() {
        assertEquals(List.of(), Texts.of(List.of(), FILE_BYTES).documents());
    }

    private static SearchDocument document(String parent, String headings, String summary, String body) {
        return new SearchDocument(
                "a/",
                "a/",
                "A",
                parent,
                Kind.CHAPTER,
                "",
                List.of(),
                headings,
                "",
                summary,
                body,
                "",
                Map.of(),
                OptionalInt.empty(),
                List.of());
    }
}

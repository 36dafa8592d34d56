package handbook.search.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.TinySite;
import handbook.pipeline.BuiltSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get who ask in words that no page has. */
class AskedWordsTest {
    @TempDir
    private Path folder;

    private TinySite tiny;

    @BeforeEach
    void writeSomePages() {
        tiny = TinySite.in(folder)
                .withPage("summary", "A discharge summary goes to the practice.")
                .withPage("letters", "Letters go to the practice too.");
    }

    @Test
    void aPageIsFoundByWhatItAnswersInAnyOrder() {
        assertEquals(List.of(), found("family doctor"));
        write("[tell the family doctor, gone home]", "[plain-page:summary]");
        assertEquals(List.of("summary/"), found("family doctor"));
        assertEquals(List.of("summary/"), found("the doctor of a family who has gone home"));
    }

    @Test
    void noWordStandsForAnotherAndNoOtherPageIsFound() {
        write("[tell the family doctor]", "[plain-page:summary]");
        List<String> before = found("practice");
        assertEquals(List.of("letters/", "summary/"), before.stream().sorted().toList());
        assertEquals(List.of("letters/"), found("letters"));
    }

    @Test
    void aQuotationFindsOnlyWhatAPageSays() {
        write("[family doctor]", "[plain-page:summary]");
        assertEquals(List.of(), found("\"family doctor\""));
        assertEquals(List.of("summary/"), found("\"discharge summary\""));
    }

    @Test
    void aPageIsNotLongerForWhatItAnswers() {
        write("[one, two]", "[plain-page:summary]");
        List<String> before = found("practice");
        write("[one, two, three hundred and forty five ways]", "[plain-page:summary]");
        assertEquals(before, found("practice"));
    }

    @Test
    void noPageSaysWhatItIsFoundBy() {
        write("[family physician]", "[plain-page:summary]");
        try (BuiltSite built = BuiltSite.of(tiny)) {
            assertFalse(built.text("summary/index.html").contains("physician"));
        }
    }

    private void write(String words, String finds) {
        tiny.with("standards/search-words.yaml", "- words: " + words + "\n  finds: " + finds + "\n");
    }

    /** What the files find; Lucene must find the same. */
    private List<String> found(String query) {
        try (BuiltSite built = BuiltSite.of(tiny)) {
            List<String> files = built.search().orElseThrow().byFiles(query, false);
            assertEquals(built.search().orElseThrow().byLucene(query, false), files);
            return files;
        }
    }
}

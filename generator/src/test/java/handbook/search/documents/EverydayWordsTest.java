package handbook.search.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.pipeline.BuiltSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get for everyday words. */
class EverydayWordsTest {
    @TempDir
    private Path folder;

    private TinySite tiny;

    @BeforeEach
    void writeSomePages() {
        tiny = TinySite.in(folder)
                .withPage("publish", "How to publish a tender.")
                .withPage("summary", "A discharge summary goes to the practice.")
                .withPage("apart", "A summary of each discharge.")
                .withPage("chemist", "The chemist has an entry of its own.")
                .withPage("pharmacy", "A pharmacy dispenses.");
    }

    @Test
    void aWordFindsWhatItMeansThoughNoPageHasIt() {
        assertEquals(List.of(), found("ITT"));
        write("[ITT, RFP]", "[tender]");
        assertEquals(List.of("publish/"), found("ITT"));
        assertEquals(List.of("publish/"), found("itts"));
    }

    @Test
    void aMeaningFindsTheWordOnlyWhereBothMeanTheSame() {
        write("[chemist]", "[pharmacy]");
        assertEquals(List.of("chemist/", "pharmacy/"), found("chemist"));
        assertEquals(List.of("pharmacy/"), found("pharmacy"));
        write("[chemist]", "[pharmacy]\n  bothWays: true");
        assertEquals(List.of("pharmacy/", "chemist/"), found("pharmacy"));
    }

    @Test
    void aPhraseIsOneWordAndSoIsItsMeaning() {
        write("[going home]", "[discharge summary]");
        assertEquals(List.of("summary/"), found("going home"));
        assertEquals(List.of(), found("home"));
    }

    @Test
    void theHandbooksOwnWordsAreReadAsIfThereWereNone() {
        List<String> before = found("discharge summary");
        write("[going home]", "[discharge summary]");
        assertEquals(before, found("discharge summary"));
        assertEquals(2, before.size());
    }

    @Test
    void aWordOfANameThatTheGlossaryHasSharesItsMeanings() {
        tiny.with("standards/glossary.yaml", """
                - id: gp
                  title: General practice
                  acronym: GP
                  definition: Doctors.
                  expandInSearch: true
                """).withPage("doctors", "Ask your GP or any general practice.");
        write("[surgery]", "[general practice]");
        assertTrue(found("surgery").contains("doctors/"));
        assertTrue(found("surgery").contains("glossary/#gp"));
    }

    private void write(String words, String means) {
        tiny.with("standards/search-words.yaml", "- words: " + words + "\n  means: " + means + "\n");
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

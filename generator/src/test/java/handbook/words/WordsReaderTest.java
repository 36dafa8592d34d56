package handbook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.ProgramWords;
import handbook.TinySite;
import handbook.source.ProgramFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project's words do; what is wrong with them is in the fixtures. */
class WordsReaderTest {
    @TempDir
    Path folder;

    @Test
    void aProjectsTextsWinAndTheRestIsTheProgrammes() {
        TinySite site = TinySite.in(folder).with("templates/words/dates.yaml", "day: '{year}-{month}-{day}'\n");
        assertEquals("{year}-{month}-{day}", site.site().words().text("dates.day"));
        assertEquals("May", site.site().words().text("dates.months.5"));
    }

    @Test
    void aProjectWithoutWordsIsNotToldOfThem() {
        assertEquals(List.of(), TinySite.in(folder).problems());
        TinySite american = TinySite.in(folder).with("content/site.yaml", "language: en-US\n");
        assertEquals(List.of(), american.problems());
    }

    @Test
    void aSiteInAnotherLanguageIsToldOnceOfEachFileItLacks() {
        List<String> problems =
                TinySite.in(folder).with("content/site.yaml", "language: cy\n").problems();
        assertEquals(ProgramFiles.words().size(), problems.size());
        assertTrue(problems.contains(
                "templates/words/pages/a-z.yaml:1:1 missing-text: a text is missing: pages.a-z.choose"));
    }

    @Test
    void aCopyOfTheProgramsWordsIsWhole() {
        TinySite site = TinySite.in(folder).with("content/site.yaml", "language: cy\n");
        ProgramFiles.words().forEach((name, text) -> site.with("templates/words/" + name, text + "# ours\n"));
        assertEquals(List.of(), site.problems());
        assertEquals(ProgramWords.WORDS, site.site().words());
    }
}

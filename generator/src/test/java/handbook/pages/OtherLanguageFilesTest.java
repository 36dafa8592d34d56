package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.output.roadmap.OfficeParts;
import handbook.output.roadmap.RoadmapTemplates;
import handbook.output.roadmap.TemplateFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty roadmap in a language that shares no letter with English. */
class OtherLanguageFilesTest {
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    /** By which programs know sheets, columns, lists and entities in every language. */
    private static final Pattern KEY = Pattern.compile("[a-z_]+[A-Za-z0-9:-]*|https://example.org/");

    @TempDir
    Path folder;

    private OfficeParts file(TemplateFormat format) {
        return OfficeParts.of(
                new RoadmapTemplates(Rendered.of(folder, TranslatedSite.files()).site(), "b1")
                        .file(format)
                        .make(new Problems())
                        .orElseThrow()
                        .bytes());
    }

    private static List<String> english(Stream<String> texts) {
        return texts.filter(text -> ENGLISH.matcher(text).find()).distinct().toList();
    }

    @Test
    void theDocumentSaysNoWordOfEnglish() {
        OfficeParts parts = file(TemplateFormat.DOCX);
        List<String> said = Stream.concat(
                        Stream.of("word/document.xml", "word/header1.xml", "word/footer2.xml")
                                .flatMap(part -> parts.texts(part, "w:t").stream()),
                        Stream.of("w:alias", "w:tblCaption")
                                .flatMap(name -> OfficeParts.all(parts.xml("word/document.xml"), name).stream())
                                .map(element -> element.getAttribute("w:val")))
                .toList();
        assertTrue(said.size() > 100);
        assertEquals(List.of(), english(said.stream()));
        assertEquals(List.of(), english(parts.texts("docProps/core.xml", "dc:title").stream()));
    }

    @Test
    void theWorkbookSaysNoWordOfEnglishButItsKeys() {
        OfficeParts parts = file(TemplateFormat.XLSX);
        List<String> said = parts.texts("xl/sharedStrings.xml", "si");
        assertTrue(said.size() > 100);
        assertEquals(
                List.of(),
                english(said.stream().filter(text -> !KEY.matcher(text).matches())));
    }
}

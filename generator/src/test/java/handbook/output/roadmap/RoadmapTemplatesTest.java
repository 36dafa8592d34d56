package handbook.output.roadmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The empty roadmap, read back. */
class RoadmapTemplatesTest {
    private static final String NASTY = "<b>Bold</b> & =1+1";

    @TempDir
    private Path folder;

    private TinySite tiny;

    @BeforeEach
    void start() {
        tiny = TinySite.in(folder)
                .with("standards/capabilities/records.yaml", capability("records", "Records", "Half of them"))
                .with("standards/capabilities/nasty.yaml", capability("nasty", NASTY, "=SUM(A1)"))
                .with("standards/universal-capabilities.yaml", """
                        - id: uc-b
                          letter: B
                          title: Second use
                          today: A service.
                          levels: [{capability: records, level: 2}]
                        """)
                .with("standards/needs/letter.yaml", """
                        id: letter
                        title: Send a letter
                        summary: One letter.
                        """);
    }

    private static String capability(String id, String title, String second) {
        return """
                id: %s
                title: "%s"
                summary: How well it goes.
                theme: readiness
                levels: [Nothing, Little, "%s", Most of it, All of it]
                questions: ["How well?"]
                """.formatted(id, title, second);
    }

    private OfficeParts file(TemplateFormat format) {
        return OfficeParts.of(bytes(format));
    }

    private byte[] bytes(TemplateFormat format) {
        return new RoadmapTemplates(tiny.site(), "b1")
                .file(format)
                .make(new Problems())
                .orElseThrow()
                .bytes();
    }

    private List<Element> paragraphs(String style) {
        return OfficeParts.all(file(TemplateFormat.DOCX).xml("word/document.xml"), "w:p").stream()
                .filter(paragraph -> OfficeParts.all(paragraph, "w:pStyle").stream()
                        .anyMatch(one -> one.getAttribute("w:val").equals(style)))
                .toList();
    }

    @Test
    void theDocumentHasTheHeadingsOfARoadmap() {
        assertEquals(
                List.of(
                        "Introduction",
                        "Vision",
                        "Baseline",
                        "Readiness",
                        "Capability deployment",
                        "Universal capabilities delivery plan",
                        "Information sharing",
                        "Infrastructure",
                        "Standards and procurement",
                        "Minimising risks from technology",
                        "Benefits",
                        "Governance and sign-off",
                        "Appendix: maturity results",
                        "Appendix: universal capabilities A to J",
                        "Appendix: deployment schedule",
                        "Appendix: interface register",
                        "Appendix: contract register",
                        "Appendix: glossary"),
                paragraphs("Heading1").stream().map(Node::getTextContent).toList());
    }

    @Test
    void theContentsLeadToEachHeading() {
        Set<String> marks =
                OfficeParts.all(file(TemplateFormat.DOCX).xml("word/document.xml"), "w:bookmarkStart").stream()
                        .map(mark -> mark.getAttribute("w:name"))
                        .collect(Collectors.toSet());
        List<Element> links = OfficeParts.all(file(TemplateFormat.DOCX).xml("word/document.xml"), "w:hyperlink");
        assertEquals(18, links.size());
        assertTrue(links.stream().allMatch(link -> marks.contains(link.getAttribute("w:anchor"))));
    }

    @Test
    void thereIsABoxForEverythingThatThePlannerMustWrite() {
        List<Element> boxes = paragraphs("Prompt");
        assertEquals(14, boxes.size());
        assertTrue(boxes.stream().allMatch(box -> box.getTextContent().startsWith("Write here")));
    }

    @Test
    void eachCapabilityCanBeTicked() {
        assertEquals(14, paragraphs("Tick").size());
        String words = String.join("\n", file(TemplateFormat.DOCX).texts("word/document.xml", "w:t"));
        assertTrue(words.contains("Half of them") && words.contains("How well it goes."), words);
    }

    @Test
    void everyTableHasANameAndRepeatsItsHeaders() {
        List<Element> tables = OfficeParts.all(file(TemplateFormat.DOCX).xml("word/document.xml"), "w:tbl");
        assertTrue(tables.size() > 15);
        for (Element table : tables) {
            String name = OfficeParts.all(table, "w:tblCaption").getFirst().getAttribute("w:val");
            assertFalse(name.isBlank());
            Element first = OfficeParts.all(table, "w:tr").getFirst();
            assertEquals(1, OfficeParts.all(first, "w:tblHeader").size(), name);
            int columns = OfficeParts.all(table, "w:gridCol").size();
            assertTrue(
                    OfficeParts.all(table, "w:tr").stream()
                            .allMatch(row -> OfficeParts.all(row, "w:tc").size() == columns),
                    name);
        }
    }

    @Test
    void lettersWithoutAKnownNameAreLeftToThePlanner() {
        List<String> words = file(TemplateFormat.DOCX).texts("word/document.xml", "w:t");
        assertTrue(words.contains("B. Second use"));
        assertTrue(words.contains("Records: Level 2, Partial"), String.join("\n", words));
        assertTrue(words.contains("A.") && words.contains("J."), String.join("\n", words));
    }

    @Test
    void theDocumentSaysItsTitleLanguageAndPage() {
        OfficeParts parts = file(TemplateFormat.DOCX);
        assertEquals(List.of("Roadmap template"), parts.texts("docProps/core.xml", "dc:title"));
        assertEquals(
                "en-GB",
                OfficeParts.all(parts.xml("word/styles.xml"), "w:lang")
                        .getFirst()
                        .getAttribute("w:val"));
        assertEquals(
                List.of("PAGE", "NUMPAGES"),
                OfficeParts.all(parts.xml("word/footer1.xml"), "w:fldSimple").stream()
                        .map(field -> field.getAttribute("w:instr"))
                        .toList());
    }

    @Test
    void theWorkbookHasTheSheetsOfTheForm() {
        assertEquals(
                List.of(
                        "Read me",
                        "Organisations",
                        "Answers",
                        "Targets",
                        "Plan",
                        "Universal capabilities",
                        "Options",
                        "Interfaces",
                        "Contracts",
                        "Risks",
                        "Your text",
                        "Lists",
                        "_roadmap"),
                OfficeParts.all(file(TemplateFormat.XLSX).xml("xl/workbook.xml"), "sheet").stream()
                        .map(sheet -> sheet.getAttribute("name"))
                        .toList());
    }

    @Test
    void programsKnowSheetsColumnsAndRows() {
        OfficeParts parts = file(TemplateFormat.XLSX);
        Map<String, String> answers = parts.cells("Answers");
        assertEquals("keys:answers", answers.get("A3"));
        assertEquals("capability", answers.get("C3"));
        assertEquals("Capability", answers.get("C4"));
        assertEquals(Set.of(NASTY, "Records"), Set.of(answers.get("C5"), answers.get("C6")));
        assertEquals("B. Second use", parts.cells("Universal capabilities").get("C5"));
        assertEquals("letter", parts.cells("Options").get("A5"));
        Map<String, String> lists = parts.cells("Lists");
        assertEquals("judgements", lists.get("A5"));
        assertEquals("0", lists.get("C5"));
        assertEquals("0 None", lists.get("D5"));
        assertTrue(lists.containsValue("Send a letter"));
        assertEquals("handbook-roadmap-workbook", parts.cells("_roadmap").get("B1"));
        assertEquals("b1", parts.cells("_roadmap").get("D2"));
    }

    @Test
    void whatCanBeChosenIsOffered() {
        OfficeParts parts = file(TemplateFormat.XLSX);
        Map<String, String> lists = parts.cells("Lists");
        List<String> formulas = OfficeParts.all(parts.xml("xl/worksheets/sheet3.xml"), "dataValidation").stream()
                .map(rule -> OfficeParts.all(rule, "formula1").getFirst().getTextContent())
                .toList();
        assertEquals("'Organisations'!$B$5:$B$29", formulas.getFirst());
        assertTrue(formulas.contains("'Lists'!$D$5:$D$11"), formulas.toString());
        assertEquals("Does not apply", lists.get("D11"));
    }

    @Test
    void markupAndFormulasStayText() {
        OfficeParts book = file(TemplateFormat.XLSX);
        assertTrue(book.cells("Lists").containsValue(NASTY));
        assertTrue(book.parts().keySet().stream()
                .filter(part -> part.startsWith("xl/worksheets/sheet"))
                .allMatch(part -> OfficeParts.all(book.xml(part), "f").isEmpty()));
        List<String> words = file(TemplateFormat.DOCX).texts("word/document.xml", "w:t");
        assertTrue(words.contains(NASTY) && words.contains("=SUM(A1)"));
    }

    @Test
    void aChangeOfTheCatalogueShowsInBoth() {
        tiny.with("standards/capabilities/records.yaml", capability("records", "Records shared", "More than half"));
        List<String> words = file(TemplateFormat.DOCX).texts("word/document.xml", "w:t");
        assertTrue(words.contains("More than half") && !words.contains("Half of them"));
        assertTrue(file(TemplateFormat.XLSX).cells("Targets").containsValue("Records shared"));
    }

    @Test
    void theSameSiteGivesTheSameBytes() {
        for (TemplateFormat format : TemplateFormat.values()) {
            assertArrayEquals(bytes(format), bytes(format), format.path());
        }
    }

    @Test
    void withoutCapabilitiesThereIsNothingToPlan() {
        assertEquals(
                List.of(),
                new RoadmapTemplates(TinySite.in(folder.resolve("bare")).site(), "b1").plan());
    }
}

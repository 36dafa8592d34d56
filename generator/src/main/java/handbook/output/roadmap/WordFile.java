package handbook.output.roadmap;

import handbook.model.site.SiteWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a text document is besides its text.
 *
 * @param language as web pages name it: {@code en-GB}
 * @param mark stands across from the title at the head of each page
 * @param foot stands at the foot of each page
 * @param day the day it is made for
 */
record WordFile(SiteWords words, String language, String title, String mark, String foot, LocalDate day) {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    byte[] bytes(byte[] document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations());
        parts.put(CoreProperties.PATH, CoreProperties.part(title, foot, language, day));
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", documentRelations());
        parts.put("word/styles.xml", WordStyles.part(words, language));
        parts.put("word/settings.xml", settings());
        for (WordPage page : WordPage.values()) {
            parts.put("word/" + name("header", page), edge("w:hdr", page));
            parts.put("word/" + name("footer", page), edge("w:ftr", page));
        }
        return OfficeZip.of(parts);
    }

    private static String name(String edge, WordPage page) {
        return edge + (page.ordinal() + 1) + ".xml";
    }

    private static byte[] types() {
        XmlPart xml = new XmlPart("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/" + CoreProperties.PATH, "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/word/document.xml", TYPES + "document.main+xml");
        type(xml, "/word/styles.xml", TYPES + "styles+xml");
        type(xml, "/word/settings.xml", TYPES + "settings+xml");
        for (WordPage page : WordPage.values()) {
            type(xml, "/word/" + name("header", page), TYPES + "header+xml");
            type(xml, "/word/" + name("footer", page), TYPES + "footer+xml");
        }
        return xml.bytes();
    }

    private static void type(XmlPart xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static byte[] relations() {
        XmlPart xml = new XmlPart("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATED + "officeDocument", "word/document.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", CoreProperties.PATH);
        return xml.bytes();
    }

    private static byte[] documentRelations() {
        XmlPart xml = new XmlPart("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rIdStyles", RELATED + "styles", "styles.xml");
        relation(xml, "rIdSettings", RELATED + "settings", "settings.xml");
        for (WordPage page : WordPage.values()) {
            relation(xml, page.header(), RELATED + "header", name("header", page));
            relation(xml, page.footer(), RELATED + "footer", name("footer", page));
        }
        return xml.bytes();
    }

    private static void relation(XmlPart xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** As documents are since 2013: an older one opens with less. */
    private static byte[] settings() {
        XmlPart xml = new XmlPart("w:settings", "xmlns:w", WORD);
        xml.empty("w:defaultTabStop", "w:val", "720").open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        return xml.close().bytes();
    }

    private byte[] edge(String element, WordPage page) {
        boolean head = element.equals("w:hdr");
        XmlPart xml = new XmlPart(element, "xmlns:w", WORD);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "RunningText").open("w:tabs");
        xml.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(page.width()));
        xml.close().close();
        run(xml, head ? title : foot);
        xml.open("w:r").empty("w:tab").close();
        if (head) {
            run(xml, mark);
        } else {
            numbers(xml);
        }
        return xml.close().bytes();
    }

    /** The number of the page and of all pages, in the words that stand around them. */
    private void numbers(XmlPart xml) {
        for (String piece : words.text("documents.page").splitWithDelimiters("\\{\\w+}", 0)) {
            switch (piece) {
                case "{page}" -> number(xml, "PAGE");
                case "{pages}" -> number(xml, "NUMPAGES");
                default -> run(xml, piece);
            }
        }
    }

    private static void number(XmlPart xml, String which) {
        xml.open("w:fldSimple", "w:instr", which);
        run(xml, "1");
        xml.close();
    }

    private static void run(XmlPart xml, String text) {
        xml.open("w:r").holding("w:t", text, "xml:space", "preserve").close();
    }
}

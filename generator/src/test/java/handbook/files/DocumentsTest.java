package handbook.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.site.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and more";

    private record Sample(FileFormat format, byte[] bytes, String fault) {
        @Override
        public String toString() {
            return format + " " + fault;
        }
    }

    private static Sample good(FileFormat format, byte[] bytes) {
        return new Sample(format, bytes, "");
    }

    static Stream<Sample> goodOnes() {
        return Stream.of(
                good(FileFormat.PDF, text("%PDF-1.7\n...")),
                good(FileFormat.DOCX, zip(Map.of(TYPES, "<Types/>", "word/document.xml", "<w/>"))),
                good(FileFormat.XLSX, zip(Map.of(TYPES, "<Types/>", "xl/workbook.xml", "<w/>"))),
                good(FileFormat.PPTX, zip(Map.of(TYPES, "<Types/>", "ppt/presentation.xml", "<w/>"))),
                good(FileFormat.ODT, zip(Map.of("mimetype", FileFormat.ODT.mediaType(), "content.xml", "<w/>"))),
                good(FileFormat.DOC, text(OLE)),
                good(FileFormat.RTF, text("{\\rtf1 Hello}")),
                good(FileFormat.CSV, "\ufeffname,price\nbed,£2\n".getBytes(StandardCharsets.UTF_8)),
                good(FileFormat.TXT, text("Words < more words")),
                good(FileFormat.ICS, text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")),
                good(FileFormat.ZIP, zip(Map.of("template.docx", "x"))));
    }

    static Stream<Sample> badOnes() {
        return Stream.of(
                new Sample(FileFormat.PDF, text("<!DOCTYPE html>"), "a web page"),
                new Sample(FileFormat.PDF, ImageBytes.of("png", 2, 2), "PNG"),
                new Sample(FileFormat.DOCX, text("%PDF-1.7"), "PDF"),
                new Sample(FileFormat.DOCX, zip(Map.of(TYPES, "", "xl/workbook.xml", "")), "not that of a .docx"),
                new Sample(FileFormat.XLSX, zip(Map.of("xl/a.xml", "", "xl/vbaProject.bin", "")), "macros"),
                new Sample(FileFormat.DOCX, zip(Map.of(TYPES, "x.macroEnabled.y", "word/a.xml", "")), "macros"),
                new Sample(FileFormat.ODT, zip(Map.of("mimetype", FileFormat.ODS.mediaType())), "not that of a .odt"),
                new Sample(
                        FileFormat.ODT,
                        zip(Map.of("mimetype", FileFormat.ODT.mediaType(), "Basic/a.xml", "")),
                        "macros"),
                new Sample(FileFormat.XLS, text(OLE + "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0"), "macros"),
                new Sample(FileFormat.DOC, text("Dear all"), "not that of a .doc"),
                new Sample(FileFormat.TXT, text("<html><script>alert(1)</script>"), "a web page"),
                new Sample(FileFormat.CSV, text("bed,\u00a32"), "UTF-8"),
                new Sample(FileFormat.CSV, new byte[] {'a', 0, 'b', 0}, "UTF-8"),
                new Sample(FileFormat.ICS, text("Dear all"), "not that of a .ics"),
                new Sample(FileFormat.ZIP, zip(Map.of("a/Setup.EXE", "")), "Setup.EXE"),
                new Sample(FileFormat.ZIP, text("PK\u0003\u0004"), "cut off"));
    }

    @ParameterizedTest
    @MethodSource("goodOnes")
    void aDocumentThatIsWhatItsNameSaysIsPublished(Sample sample) {
        assertDoesNotThrow(() -> FileContent.require(sample.format, new FileBytes(sample.bytes)));
    }

    @ParameterizedTest
    @MethodSource("badOnes")
    void anotherIsRefusedWithTheReason(Sample sample) {
        BrokenFileException refused = assertThrows(
                BrokenFileException.class, () -> FileContent.require(sample.format, new FileBytes(sample.bytes)));
        assertTrue(refused.reason().contains(sample.fault), refused.reason());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package handbook.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What other programs read is as the schemas of their formats say. */
class ReportSchemasTest {
    private static final Schema SARIF = sarif();

    private static Schema sarif() {
        try (InputStream in = ReportSchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Report> reports() {
        return Stream.of(Samples.hard(), Samples.empty(), Samples.ofEveryRule(), Samples.many(500));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sarifIsValid(Report report) {
        assertEquals(List.of(), errors(Samples.written(ReportFormat.SARIF, report)));
    }

    @Test
    void theSarifSchemaFindsFaults() {
        String sarif = Samples.written(ReportFormat.SARIF, Samples.hard());
        assertFalse(errors(sarif.replace("\"startLine\":", "\"startLin\":")).isEmpty());
        assertFalse(errors(sarif.replace("\"level\":\"error\"", "\"level\":\"fatal\""))
                .isEmpty());
        assertFalse(errors(sarif.replace("content/a.md", "content/a b.md")).isEmpty());
    }

    private static List<com.networknt.schema.Error> errors(String sarif) {
        return SARIF.validate(
                sarif,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void junitIsValid(Report report) throws SAXException, IOException {
        Path xsd = Path.of("src", "test", "resources", "junit-schema", "junit-10.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(xsd.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(Samples.written(ReportFormat.JUNIT, report))));
    }
}

package handbook.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format, byte by byte. Run with {@code -Drecord=true} to write the files anew, then read the difference. */
class ReportFormatTest {
    private static final Path FILES = Path.of("src", "test", "resources", "reports");

    @ParameterizedTest
    @EnumSource
    void aReportIsWrittenAsItsFormatAsks(ReportFormat format) throws IOException {
        assertWritten(format, "hard", Samples.hard());
    }

    @ParameterizedTest
    @EnumSource
    void aReportOfNothingIsAWholeDocument(ReportFormat format) throws IOException {
        assertWritten(format, "empty", Samples.empty());
    }

    private static void assertWritten(ReportFormat format, String name, Report report) throws IOException {
        String actual = Samples.written(format, report);
        Path file = FILES.resolve(name + "." + format.name().toLowerCase(Locale.ROOT));
        if (Boolean.getBoolean("record")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    @ParameterizedTest
    @EnumSource
    void noFormatLetsAControlCharacterThrough(ReportFormat format) {
        String written = Samples.written(format, Samples.hard());
        assertTrue(written.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), written);
    }

    @Test
    void theSameProblemTwiceInAFileHasTwoFingerprints() {
        List<String> fingerprints = Pattern.compile("\"fingerprint\":\"(\\w+)\"")
                .matcher(Samples.written(ReportFormat.GITLAB, Samples.hard()))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(6, fingerprints.size());
        assertEquals(6, new HashSet<>(fingerprints).size());
    }

    @Test
    void aStrictReportSaysThatWarningsFail() {
        Report hard = Samples.hard();
        Report strict = new Report(hard.problems(), 0, true, hard.program());
        assertTrue(Samples.written(ReportFormat.JUNIT, strict).contains("tests=\"6\" failures=\"6\""));
        assertTrue(Samples.written(ReportFormat.JUNIT, hard).contains("tests=\"6\" failures=\"4\""));
    }
}

package handbook.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @Test
    void theSameSourcesGiveTheSameBytesWhateverTheThreadsLocaleAndTimeZone(@TempDir Path folder) throws IOException {
        PublishedHandbook first = PublishedHandbook.get();
        Path second = folder.resolve("second");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            PublishedHandbook.publish(second, 1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(PublishedHandbook.files(first.folder()), PublishedHandbook.files(second));
        for (String path : PublishedHandbook.files(second)) {
            assertArrayEquals(
                    Files.readAllBytes(first.folder().resolve(path)), Files.readAllBytes(second.resolve(path)), path);
        }
    }
}

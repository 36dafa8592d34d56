package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.RandomCatalogue;
import handbook.TinySite;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class DeterminismTest {
    @Test
    void theSameSourcesGiveTheSameBytesWhateverTheThreadsLocaleAndTimeZone(@TempDir Path folder) {
        TinySite tiny = new RandomCatalogue(1).in(folder);
        try (BuiltSite first = BuiltSite.of(tiny);
                BuiltSite second = elsewhere(tiny)) {
            assertEquals(first.files().keySet(), second.files().keySet());
            first.files()
                    .forEach((path, bytes) ->
                            assertArrayEquals(bytes, second.files().get(path), path));
        }
    }

    private static BuiltSite elsewhere(TinySite tiny) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return Workers.call(1, () -> BuiltSite.of(tiny));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

package handbook.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.england.nhs.uk/",
                "http://example.org",
                "HTTPS://example.org/a?b=c&d#e",
                "https://example.org:8443/",
                "https://example.org/a%20b"
            })
    void isAbsoluteHttpOrHttps(String address) {
        assertEquals(address, new WebAddress(address).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.nhs.uk",
                "/a",
                "//example.org/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "https:",
                "https://",
                "https:example.org",
                "mailto:a@example.org",
                "https://example.org/a b",
                "data:text/html,x",
                " https://example.org"
            })
    void nothingElseIs(String address) {
        assertThrows(IllegalArgumentException.class, () -> new WebAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/?b=1", "https://example.org/a#b", "https://me:word@example.org/"})
    void noSiteIsPublishedAtAPartOfAPage(String address) {
        assertTrue(new WebAddress(address).whyNoSite().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/a, https://example.org/a/",
        "https://example.org/h\u00e4nd/, https://example.org/h%C3%A4nd/",
        "https://example.org/ha\u0308nd, https://example.org/h%C3%A4nd/",
        "https://example.org/a%20b/./c/, https://example.org/a%20b/c/"
    })
    void theAddressOfASiteIsWrittenAsLinksWriteIt(String address, String site) {
        assertEquals(Optional.empty(), new WebAddress(address).whyNoSite());
        assertEquals(site, new WebAddress(address).asSite().value());
    }

    @Test
    void theHostIsShownWithoutItsWww() {
        assertEquals("england.nhs.uk", new WebAddress("https://www.england.nhs.uk/x").host());
        assertEquals("wwwhat.org", new WebAddress("https://wwwhat.org/").host());
    }
}

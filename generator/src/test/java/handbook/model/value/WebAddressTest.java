package handbook.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void theHostIsShownWithoutItsWww() {
        assertEquals("england.nhs.uk", new WebAddress("https://www.england.nhs.uk/x").host());
        assertEquals("wwwhat.org", new WebAddress("https://wwwhat.org/").host());
    }
}

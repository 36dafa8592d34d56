package handbook.markdown.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import handbook.diagnostics.Rule;
import handbook.markdown.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVAscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\u200Bscript:alert(1)",
                "\u202Ejavascript:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3A;alert(1)",
                "javascript&#0000058alert(1)",
                "&#106;avascript:alert(1)",
                "javascript%3Aalert(1)",
                "%6Aavascript:alert(1)",
                "%256Aavascript%253Aalert(1)",
                "java%0Ascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org",
                "slot:0",
                "//example.org/",
                "/\\example.org",
                "\\\\example.org",
                "/%09/example.org"
            })
    void anAddressThatIsNotAllowedIsSeenThroughItsDisguise(String address) {
        assertInstanceOf(Address.Unsafe.class, Address.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:example.org", "https:///example.org", "https://?a", "http:", "mailto:", "tel:"})
    void anAddressThatEndsTooSoonLeadsNowhere(String address) {
        assertInstanceOf(Address.Incomplete.class, Address.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](<javascript:alert(1)>)",
                "[x](javascript&#58;alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](javascript\\:alert(1))",
                "![x](javascript:alert(1))",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)"
            })
    void anUnsafeLinkIsReportedOnceAndNotPublished(String markdown) {
        Reading reading = Reading.of(markdown);
        assertEquals(List.of(Rule.UNSAFE_LINK), reading.rules());
        assertEquals(0, reading.html().select("a, img").size());
    }

    @Test
    void ordinaryAddressesPass() {
        assertEquals(new Address.Web("https://e.org/a?b=c%20d#e"), Address.of("https://e.org/a?b=c d#e"));
        assertEquals(new Address.Web("HTTP://e.org/%25x"), Address.of("HTTP://e.org/%x"));
        assertEquals(new Address.Web("mailto:a@e.org"), Address.of("mailto:a@e.org"));
        assertEquals(new Address.Web("tel:+44123"), Address.of("tel:+44123"));
        assertEquals(new Address.Relative("../a/b.md", "c"), Address.of("../a/b.md#c"));
        assertEquals(new Address.Relative("a/b:c.md", ""), Address.of("a/b:c.md"));
        assertEquals(new Address.Relative("", "c:d"), Address.of("#c:d"));
    }
}

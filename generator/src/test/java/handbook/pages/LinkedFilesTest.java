package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.pipeline.BuiltSite;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedFilesTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Response form](form.pdf) | Response form (PDF, 15 bytes)",
                "[Response form (PDF)](form.pdf) | Response form (PDF) (15 bytes)",
                "[Response form (PDF, 15 bytes)](form.pdf) | Response form (PDF, 15 bytes)",
                "[Response form, pdf, 2&nbsp;KB](form.pdf) | Response form, pdf, 2&#xa0;KB",
                "[All prices](prices.csv) | All prices (CSV, 2 KB)",
                "[Every price](large.csv) | Every price (CSV, 1.3 MB)",
            })
    void aLinkToAFileSaysItsTypeAndSizeOnce(String link, String shown) {
        try (BuiltSite built = built(link)) {
            String page = built.text("here/index.html");
            assertTrue(page.contains("\">" + shown + "</a>"), page);
        }
    }

    @Test
    void aLinkToAFileLeadsToItAndSaysWhatComes() {
        try (BuiltSite built = built("[Response form](form.pdf#page=2)")) {
            String page = built.text("here/index.html");
            assertTrue(page.contains("<a href=\"../files/pages/form.pdf#page=2\" type=\"application/pdf\">"), page);
            assertEquals("%PDF-1.4\n%%EOF\n", built.text("files/pages/form.pdf"));
        }
    }

    @Test
    void anImageHasItsSizeAndANameWithASpaceIsWrittenAsAnAddress() {
        try (BuiltSite built = built("![A dot](my%20caf\u00e9.png)")) {
            String page = built.text("here/index.html");
            assertTrue(
                    page.contains("src=\"../images/pages/my%20caf%C3%A9.png\" alt=\"A dot\" width=\"1\" height=\"1\">"),
                    page);
            assertTrue(
                    built.files().containsKey("images/pages/my caf\u00e9.png"),
                    built.files().keySet()::toString);
        }
    }

    @Test
    void aFileThatOnlyADraftUsesIsNotPublished() {
        TinySite site = site("Words.").withPage("later", "[Response form](form.pdf)", "draft: true");
        try (BuiltSite built = BuiltSite.of(site)) {
            assertEquals(
                    List.of(),
                    built.files().keySet().stream()
                            .filter(path -> path.startsWith("files/"))
                            .toList());
        }
    }

    private BuiltSite built(String text) {
        return BuiltSite.of(site(text));
    }

    private TinySite site(String text) {
        return TinySite.in(folder)
                .withPage("here", text)
                .with("content/pages/form.pdf", "%PDF-1.4\n%%EOF\n")
                .with("content/pages/prices.csv", "bed,price\n".repeat(200))
                .with("content/pages/large.csv", "bed,price\n".repeat(130_000))
                .with("content/pages/my cafe\u0301.png", DOT);
    }
}

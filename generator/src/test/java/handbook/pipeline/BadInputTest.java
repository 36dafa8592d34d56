package handbook.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that version control cannot hold as they are, or that nobody should have to: one problem each, in place, and no hang. */
@Timeout(20)
class BadInputTest {
    private static final String STANDARD = "standards/standards/nhs-number.yaml";

    @TempDir
    private Path folder;

    private TinySite site;

    /** A page that refers to a standard, so that whatever befalls the standard could also be called a reference to nothing. */
    @BeforeEach
    void aPageRefersToAStandard() {
        site = TinySite.in(folder).withStandard("nhs-number").withPage("about", "See [[nhs-number]].");
    }

    private void assertProblems(String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n", site.problems()));
    }

    @Test
    void nothingIsWrongToStartWith() {
        assertProblems();
    }

    @Test
    void latin1IsNamedAtItsFirstByteThatIsNotUtf8() {
        site.with(STANDARD, "id: nhs-number\ntitle: Le num\u00e9ro\n".getBytes(ISO_8859_1));
        assertProblems(STANDARD + ":2:14 bad-encoding: the file is not UTF-8 from here on");
    }

    @Test
    void latin1InAPageIsNamedInTheSameWay() {
        site.with("content/pages/caf.md", "---\ntitle: A\nsummary: B\n---\nCaf\u00e9\n".getBytes(ISO_8859_1));
        assertProblems("content/pages/caf.md:5:4 bad-encoding: the file is not UTF-8 from here on");
    }

    @Test
    void aFileCutShortInsideACharacterIsNamedAtItsEnd() {
        site.with(STANDARD, new byte[] {'i', 'd', ':', ' ', (byte) 0xC3});
        assertProblems(STANDARD + ":1:5 bad-encoding: the file is not UTF-8 from here on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsNamed(String encoding) {
        site.with(STANDARD, "id: nhs-number\n".getBytes(Charset.forName(encoding)));
        assertProblems(STANDARD + ":1:1 bad-encoding: the file is saved as UTF-16, not UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        for (String path : List.of(STANDARD, "content/pages/about.md")) {
            site.with(path, "\uFEFF" + Files.readString(folder.resolve(path)));
        }
        assertProblems();
    }

    @Test
    void aNulByteIsNamedWhereItStands() {
        site.with(STANDARD, "id: nhs-number\ntitle: NHS\u0000 Number\n");
        assertProblems(STANDARD + ":2:11 bad-yaml: a control character is not allowed in YAML");
    }

    @Test
    void aControlCharacterFarIntoALongFileIsNamedWhereItStands() {
        site.with(STANDARD, "# \uD83D\uDE00\n".repeat(20_000) + "title: \u0007\n");
        assertProblems(STANDARD + ":20001:8 bad-yaml: a control character is not allowed in YAML");
    }

    @Test
    void aFileOfFiveMegabytesIsRefused() {
        site.with(STANDARD, "# filler\n".repeat(600_000));
        assertProblems(STANDARD + ":1:1 unreadable-file: the file has 5.4 MB; the most that is read is 1 MB");
    }

    @Test
    void aPageOfFiveMegabytesIsRefusedAndLinksToItAreNotCalledDead() {
        site.withPage("large", "Words.\n".repeat(800_000)).withPage("small", "See [the large page](large.md).");
        assertProblems(
                "content/pages/large.md:1:1 unreadable-file: the file has 5.6 MB; the most that is read is 1 MB");
    }

    @Test
    void aFolderWithTheNameOfAFileIsNamed() throws IOException {
        Files.delete(folder.resolve(STANDARD));
        Files.createDirectory(folder.resolve(STANDARD));
        Files.createDirectory(folder.resolve("content/pages/folder.md"));
        assertProblems(
                "content/pages/folder.md:1:1 unreadable-file: this is a folder with a file's name",
                STANDARD + ":1:1 unreadable-file: this is a folder with a file's name");
    }

    @Test
    void aSymbolicLinkOutOfTheProjectIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "id: nhs-number\n");
        Files.delete(folder.resolve(STANDARD));
        Files.createSymbolicLink(folder.resolve(STANDARD), secret);
        assertProblems(STANDARD + ":1:1 unsafe-path: the symbolic link leads out of standards/");
    }

    @Test
    void aSymbolicLinkToAFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("page.md"), "Words.\n");
        Files.createSymbolicLink(folder.resolve("content/pages/more"), elsewhere);
        Files.createSymbolicLink(folder.resolve("content/pages/loop"), folder.resolve("content"));
        assertProblems(
                "content/pages/loop:1:1 unsafe-path: a symbolic link to a folder is not followed",
                "content/pages/more:1:1 unsafe-path: the symbolic link leads out of content/");
    }

    @Test
    void aSymbolicLinkToNothingIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("content/pages/gone.md"), folder.resolve("nowhere.md"));
        assertProblems("content/pages/gone.md:1:1 unreadable-file: the symbolic link leads nowhere");
    }

    @Test
    void aSymbolicLinkWithinTheFolderIsRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("content/pages/twin.md"), folder.resolve("content/pages/about.md"));
        assertProblems(
                "content/pages/twin.md:2:8 duplicate-title: the title 'about' is already used in content/pages/about.md:2:8");
        assertEquals(
                List.of("about", "about"),
                site.site().all(handbook.model.PlainPage.class).stream()
                        .map(handbook.model.PlainPage::title)
                        .toList());
    }

    @Test
    void emptyFilesAreNamed() {
        site.with(STANDARD, "").with("content/pages/blank.md", " \n\n");
        assertProblems(
                "content/pages/blank.md:1:1 missing-field: the page has no front matter",
                STANDARD + ":1:1 empty-file: there is nothing here");
    }

    @Test
    void aBombOfAliasesIsRefusedAtTheAliasTooMany() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        site.with(STANDARD, bomb.toString());
        assertProblems(STANDARD + ":7:10 bad-yaml: more than 10 aliases");
    }

    @Test
    void tenAliasesInsideOneAnotherStayShort() {
        String nested = """
                id: nhs-number
                aliases: &a [a1, a2, a3]
                title: &b [*a, *a, *a]
                summary: &c [*b, *b, *b]
                type: [*c, *c, *c]
                """;
        site.with(STANDARD, nested);
        assertProblems(
                STANDARD + ":1:1 missing-field: 'status' is missing",
                STANDARD + ":3:8 wrong-type: 'title' must be a text, not a list",
                STANDARD + ":4:10 wrong-type: 'summary' must be a text, not a list",
                STANDARD + ":5:7 wrong-type: 'type' must be a text, not a list");
    }

    @Test
    void anAliasInsideWhatItNamesIsRefused() {
        site.with(STANDARD, "id: nhs-number\ntopics: &all\n  - one\n  - *all\n");
        assertProblems(STANDARD + ":2:9 bad-yaml: an alias stands inside what it names");
    }

    @Test
    void nestingWithoutEndIsRefusedAtTheStepTooDeep() {
        site.with(STANDARD, "id: nhs-number\ntitle: " + "[".repeat(900_000) + "\n");
        assertProblems(STANDARD + ":2:37 bad-yaml: nested more than 30 deep");
    }

    @Test
    void anIdWithoutEndIsShownInPart() {
        site.with(STANDARD, "id: " + "a-".repeat(400_000) + "a\n");
        assertProblems(
                STANDARD + ":1:1 missing-field: 'status' is missing",
                STANDARD + ":1:1 missing-field: 'summary' is missing",
                STANDARD + ":1:1 missing-field: 'title' is missing",
                STANDARD + ":1:1 missing-field: 'type' is missing",
                STANDARD + ":1:5 bad-id: 'id' is '" + "a-".repeat(30) + "\u2026'");
    }

    @Test
    void aReferenceWithoutEndIsShownInPart() {
        site.withPage("long", "Words.", "owner: " + "x".repeat(100_000));
        assertEquals(1, site.diagnostics().size());
        assertTrue(site.diagnostics().getFirst().message().length() < 1000);
    }

    @Test
    void aThousandFaultsAreAThousandProblems() {
        String items = IntStream.range(0, 1000).mapToObj(i -> "- " + i).collect(Collectors.joining("\n"));
        site.with("standards/needs/numbers.yaml", items);
        assertEquals(1000, site.problems().size());
    }

    @Test
    void namesThatCannotBeAddressesAreRefusedForPages() {
        for (String name : List.of("Con", "nul", "a", "..x", "caf\u00e9", "two words", "under_score", "x".repeat(61))) {
            site.withPage(name, "Words.");
        }
        List<String> refused = site.problems().stream()
                .filter(problem -> problem.contains(" bad-id: "))
                .toList();
        // The eighth starts with a dot: a hidden file, which is passed over.
        assertEquals(7, refused.size(), () -> String.join("\n", site.problems()));
        assertEquals(7, site.problems().size());
    }

    @Test
    void windowsAndOldMacLineEndsKeepEveryPlace() throws IOException {
        String text = Files.readString(folder.resolve(STANDARD)).replace("status: active", "status: activ");
        String page = "---\ntitle: A\nsummary: B\n---\n\nSee [[nhs-nummber]].\n";
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            site.with(STANDARD, text.replace("\n", lineEnd))
                    .with("content/pages/other.md", page.replace("\n", lineEnd));
            assertProblems(
                    "content/pages/other.md:6:5 unknown-reference: there is no 'nhs-nummber'",
                    STANDARD + ":5:9 unknown-value: status 'activ' is not one of proposed, in-development, active,"
                            + " deprecated, retired, on-hold, withdrawn");
        }
    }

    @Test
    void hiddenFilesAndEditorsLeftoversArePassedOver() {
        site.with("standards/standards/.#nhs-number.yaml", "[")
                .with("standards/standards/nhs-number.yaml~", "[")
                .with("standards/.git/config.yaml", "[")
                .with("content/pages/#about.md#", "words");
        assertProblems();
    }
}

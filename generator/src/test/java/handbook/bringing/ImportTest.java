package handbook.bringing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final Map<String, List<String>> DIALECTS = Map.of(
            "_config.yml", SeededPages.KRAMDOWN,
            "mkdocs.yml", SeededPages.MKDOCS,
            "docusaurus.config.js", SeededPages.DOCUSAURUS,
            "hugo.toml", SeededPages.HUGO);

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private Path pages() {
        return folder.resolve("pages");
    }

    private Path project() {
        return folder.resolve("project");
    }

    private void page(String path, String text) {
        TinySite.in(pages()).with(path, text);
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        return Main.run(arguments, out, out, false);
    }

    private int bring(String... options) {
        return run(Stream.concat(
                        Stream.of(
                                "import",
                                pages().toString(),
                                "--project",
                                project().toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private String brought(String path) throws IOException {
        return Files.readString(project().resolve(path));
    }

    private void assertClean() {
        assertEquals(0, run("check", "--project", project().toString()), said::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_config.yml", "mkdocs.yml", "docusaurus.config.js", "hugo.toml"})
    void noWordIsLostAndNoErrorMade(String generator) throws IOException {
        page(generator, "title = 'A'\n".replace(generator.endsWith("yml") ? " = " : "\0", ": "));
        page("_includes/note.html", "<div class=\"note\">{{ include.text }}</div>");
        TinySite.in(pages()).with("picture.png", PICTURE);
        page("other.md", "---\ntitle: Other\n---\n\nThe other page.\n\n## The end\n\nIt ends.\n");
        SeededPages seeded = new SeededPages(generator.hashCode());
        for (int i = 0; i < 25; i++) {
            page(
                    "part/page" + i + ".md",
                    seeded.filled("---\ntitle: Page " + i + " @\nlist: [one, two]\n---\n\n")
                                    .replace("\r", "")
                            + seeded.body(DIALECTS.getOrDefault(generator, List.of()))
                                    .replace("(picture.png)", "(../picture.png)")
                                    .replace("\"picture.png\"", "\"../picture.png\"")
                                    .replace("(other.md", "(../other.md"));
        }
        assertEquals(0, bring(), said::toString);
        String all;
        try (Stream<Path> files = Files.walk(project())) {
            all = files.filter(file -> file.toString().endsWith(".md"))
                    .map(ImportTest::read)
                    .collect(Collectors.joining("\n"));
        }
        String lower = all.toLowerCase(java.util.Locale.ROOT);
        List<String> lost =
                seeded.words().stream().filter(word -> !lower.contains(word)).toList();
        assertEquals(List.of(), lost);
        assertTrue(seeded.words().size() > 500);
        assertFalse(brought(Bringing.REPORT).contains("Words that are not on the page"), all);
        assertClean();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fieldsLinksAndHeadingsBecomeOurs() throws IOException {
        page("_config.yml", "title: A guide\nurl: https://guide.example\nbaseurl: /g\n");
        page("_pages/one.md", """
                ---
                permalink: /begin/one/
                redirect_from: /old-one/
                nav_order: 2
                last_reviewed_on: 2026-01-31
                review_in: 6 months
                layout: page
                ---

                # The first: page

                Some words that say what it is. See [two](/g/begin/two/#any-end), [two](two.md), [two](../two/),
                [two](https://guide.example/begin/two) and [two]({{ site.baseurl }}{% link _pages/two.md %}).

                #### Deep

                ## Not deep
                """);
        page(
                "_pages/two.md",
                "---\ntitle: Two\npermalink: /begin/two/\n---\n\nWords.\n\n## The end {#any-end}\n\nEnd.\n");
        assertEquals(0, bring(), said::toString);
        String one = brought("content/handbook/handbook/one.md");
        assertTrue(one.startsWith("---\ntitle: 'The first: page'\nsummary: 'Some words that say"), one);
        assertTrue(
                one.contains("aliases: [old-one]\nmodified: 2026-01-31\nreviewBy: 2026-07-31\n# layout: page\n---"),
                one);
        assertTrue(
                one.contains("[two](two.md#any-end), [two](two.md), [two](two.md),\n[two](two.md) and [two](two.md)."),
                one);
        assertTrue(one.contains("\n## Deep\n\n## Not deep\n"), one);
        assertTrue(brought("content/handbook/handbook/two.md").contains("## The end {#any-end}"));
        assertClean();
    }

    @Test
    void aTitleWithHtmlInItBecomesMarkdown() throws IOException {
        page("_config.yml", "title: A\n");
        page(
                "_includes/low.html",
                "{% alert \"It is <a href=\\\"https://example.org/low/\\\">low</a> & <b>slow</b>\" %}\nTake care.\n{% endalert %}\n");
        page("part/one.md", "---\ntitle: One\n---\n\n{% include \"low.html\" %}\n");
        assertEquals(0, bring(), said::toString);
        String one = brought("content/handbook/handbook/one.md");
        assertTrue(one.contains("It is [low](https://example.org/low/) & **slow**"), one);
        assertClean();
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException {
        page("one.md", "# One\n\nWords of a page.\n");
        assertEquals(0, bring(), said::toString);
        String file = "content/handbook/handbook/one.md";
        assertEquals(0, bring(), "the same again replaces nothing");
        TinySite.in(project()).with(file, brought(file) + "Edited.\n");
        assertEquals(1, bring());
        assertTrue(said.toString().contains("would be replaced: " + file), said::toString);
        assertTrue(brought(file).endsWith("Edited.\n"));
        assertEquals(0, bring("--replace"));
        assertFalse(brought(file).contains("Edited."));
    }

    @Test
    void aDryRunWritesNothing() {
        page("one.md", "# One\n\nWords of a page.\n");
        assertEquals(0, bring("--dry-run"));
        assertFalse(Files.exists(project()));
    }

    @Test
    void partsAreAddedToTheSettings() throws IOException {
        TinySite.in(project())
                .with("content/site.yaml", "title: Ours\nparts:\n  - id: known\n    title: Known\n\nlanguage: en-GB\n");
        page("known/one.md", "# One\n\nWords of a page.\n");
        page("new-part/two.md", "# Two\n\nOther words here.\n");
        assertEquals(0, bring(), said::toString);
        assertEquals(
                "title: Ours\nparts:\n  - id: known\n    title: Known\n  - id: new-part\n    title: New part\n\nlanguage: en-GB\n",
                brought("content/site.yaml"));
        assertClean();
    }
}

package handbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotReadTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "content/site.yml, name it site.yaml",
        "content/Site.yaml, name it site.yaml",
        "content/sites.yaml, name it site.yaml",
        "content/config.yml, name it site.yaml",
        "content/pages/about.md.txt, name it about.md",
        "content/pages/about.mdown, name it about.md",
        "standards/policies/charter.yml.old, name it charter.yml",
        "standards/policies/charter.toml, 'write it as YAML, in charter.yaml'"
    })
    void aFileThatIsNotReadIsToldItsRightName(String path, String hint) {
        Diagnostic found = only(TinySite.in(folder).withPage("here", "Words.").with(path, "title: x\n"));
        assertEquals(
                "ignored-file " + path + " " + hint,
                found.rule().id() + " " + found.place().path() + " " + found.hint());
    }

    @Test
    void aNameThatIsTakenIsNotProposed() {
        TinySite site = TinySite.in(folder)
                .with("content/site.yaml", "title: T\n")
                .with("content/site.yml", "title: U\n")
                .withPage("here", "Words.");
        assertEquals(
                "site.yaml is read: put there what this file says, or delete it",
                only(site).hint());
    }

    @ParameterizedTest
    @CsvSource({
        "Content, content",
        "contents, content",
        "Standards, standards",
        "standard, standards",
        "template, templates"
    })
    void aFolderThatIsNearlyReadIsNamed(String name, String right) {
        Diagnostic found = only(TinySite.in(folder).withPage("here", "Words.").with(name + "/x/a.md", "x"));
        assertEquals(name + " name it '" + right + "'", found.place().path() + " " + found.hint());
    }

    @Test
    void whatIsNobodysContentIsLeftAlone() {
        TinySite site = TinySite.in(folder).withPage("here", "Words.");
        for (String name : List.of(
                "README.md",
                "readme.txt",
                "README",
                "LICENSE",
                "LICENCE.txt",
                ".gitkeep",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "a.md~",
                "#a.md#",
                "~$plan.docx",
                ".a.md.swp",
                "a.md.swp",
                "upload.tmp")) {
            site.with("content/pages/" + name, "x")
                    .with("standards/needs/" + name, "x")
                    .with("content/" + name, "x");
        }
        assertEquals(List.of(), site.problems());
    }

    @Test
    void aDocumentFolderBesideTheProjectIsLeftAlone() {
        assertEquals(
                List.of(),
                TinySite.in(folder)
                        .withPage("here", "Words.")
                        .with("docs/a.md", "x")
                        .with("site/b.md", "x")
                        .problems());
    }

    private static Diagnostic only(TinySite site) {
        List<Diagnostic> found = site.diagnostics();
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }
}

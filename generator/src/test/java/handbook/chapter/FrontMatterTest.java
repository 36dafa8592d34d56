package handbook.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.model.value.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    private final Problems problems = new Problems();

    private FrontMatter split(String text) {
        FrontMatter parts = FrontMatter.split("x.md", text, problems).orElseThrow();
        assertEquals(List.of(), problems.sorted());
        return parts;
    }

    private void assertRefused(String text, String expected) {
        assertTrue(FrontMatter.split("x.md", text, problems).isEmpty());
        assertEquals(
                List.of(expected),
                problems.sorted().stream()
                        .map(found -> found.place() + " " + found.rule().id() + ": " + found.message())
                        .toList());
    }

    @Test
    void fieldsAndBodyKnowWhereTheyStart() {
        FrontMatter parts = split("---\ntitle: A\nsummary: B\n---\n\nBody\n");
        assertEquals("title: A\nsummary: B\n", parts.fields().text());
        assertEquals(2, parts.fields().firstLine());
        assertEquals("\nBody\n", parts.body().text());
        assertEquals(new Location("x.md", 5, 1, 0), parts.body().place());
    }

    @Test
    void thereNeedBeNoBody() {
        assertEquals("", split("---\ntitle: A\n---").body().text());
        assertEquals("", split("---\ntitle: A\n---\n").body().text());
    }

    @Test
    void blanksAfterTheDashesDoNotMatter() {
        assertEquals("Body", split("--- \ntitle: A\n---  \nBody").body().text());
    }

    @Test
    void dashesInsideABlockOfTextDoNotEndTheFields() {
        FrontMatter parts = split("---\ndescription: |\n  one\n  ---\n  two\n---\nBody");
        assertEquals("description: |\n  one\n  ---\n  two\n", parts.fields().text());
        assertEquals(7, parts.body().place().line());
    }

    @Test
    void moreThanThreeDashesDoNotEndTheFields() {
        assertEquals("a: 1\n----\n", split("---\na: 1\n----\n---\n").fields().text());
    }

    @Test
    void aRuleInTheBodyIsLeftAlone() {
        assertEquals(
                "One\n\n---\n\nTwo\n",
                split("---\ntitle: A\n---\nOne\n\n---\n\nTwo\n").body().text());
    }

    @Test
    void aPageMustStartWithDashes() {
        assertRefused("\n---\ntitle: A\n---\n", "x.md:1:1 missing-field: the page has no front matter");
    }

    @Test
    void theFieldsMustEnd() {
        assertRefused("---\ntitle: A\n", "x.md:1:1 bad-yaml: the front matter has no end");
    }

    @Test
    void theFieldsMustNotBeEmpty() {
        assertRefused("---\n\n---\nBody\n", "x.md:1:1 empty-file: the front matter is empty");
    }

    @Test
    void theSameHoldsWithoutALineBetween() {
        assertRefused("---\n---\nBody\n", "x.md:1:1 empty-file: the front matter is empty");
    }

    @Test
    void anEmptyFrontMatterAtTheEndOfTheFileIsEmptyToo() {
        assertRefused("---\n---", "x.md:1:1 empty-file: the front matter is empty");
    }
}

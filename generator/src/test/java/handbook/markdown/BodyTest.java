package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Problems;
import handbook.model.Body;
import handbook.model.text.Link;
import handbook.model.text.Mark.Plain;
import handbook.model.text.Markdown;
import handbook.model.value.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void linksAreToldApart() {
        List<Link> links = Reading.of("[[standard:a#b|words]] [[c]] [x](../y.md#z) [here](#h) [web](https://e.org)")
                .body()
                .links();
        assertEquals(new Link.ToEntity("standard:a", "b", "words", links.get(0).place()), links.get(0));
        assertEquals(new Link.ToEntity("c", "", "", links.get(1).place()), links.get(1));
        assertEquals(new Link.ToFile("../y.md", "z", "x", links.get(2).place()), links.get(2));
        assertEquals(new Link.ToFile("", "h", "here", links.get(3).place()), links.get(3));
        assertEquals(new Link.ToWeb("https://e.org", "web", links.get(4).place()), links.get(4));
    }

    @Test
    void wordsHaveALineForEachBlock() {
        assertEquals(
                "Title\nOne two.\nitem\ncell next\nOpen\ninside",
                Reading.of(
                                "## Title\n\nOne\n*two*.\n\n- item\n\n|cell|next|\n|-|-|\n\n!!! details \"Open\"\n    inside\n")
                        .body()
                        .text());
    }

    @Test
    void headingsGiveTheirWordsWithoutMarkup() {
        assertEquals(
                "A code & link",
                Reading.of("## *A* `code` &amp; [link](https://e.org) {#x}")
                        .body()
                        .headings()
                        .get(0)
                        .text());
    }

    @Test
    void aMarkCannotBeForged() {
        Body body = Reading.of("\u00910\u0092 &#x91;0&#x92; [x](https://e.org/\u00910\u0092) `\u0091`")
                .body();
        String controls = body.content().replaceAll("[^\u0091\u0092]", "");
        assertEquals("\u0091\u0091\u0092\u0091\u0092\u0092", controls);
        assertEquals(List.of(Plain.PARAGRAPH, body.links().get(0), Plain.CODE), body.marks());
    }

    @Test
    void blankTextGivesTheEmptyBody() {
        assertEquals(Body.EMPTY, Reading.of(" \n\t\n").body());
    }

    @Test
    void manyThreadsReadTheSameAsOne() throws Exception {
        List<Markdown> sources =
                GoldenTest.names().stream().map(BodyTest::golden).toList();
        MarkdownReader reader = new MarkdownReader(Reading.GLOSSARY);
        List<Body> alone = sources.stream()
                .map(source -> reader.read(source, new Problems()))
                .toList();
        List<List<Body>> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(round -> sources.stream()
                        .map(source -> reader.read(source, new Problems()))
                        .toList())
                .toList();
        assertEquals(Collections.nCopies(200, alone), together);
    }

    private static Markdown golden(String name) {
        try {
            return new Markdown(
                    Files.readString(Path.of("src/test/resources/markdown", name + ".md")),
                    new Location(name + ".md", 1, 1, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

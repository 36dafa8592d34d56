package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Diagnostic;
import handbook.markdown.term.TermIndex;
import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.value.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static List<String> shown(List<Location> places) {
        return places.stream()
                .map(place -> place.line() + ":" + place.column() + "+" + place.length())
                .toList();
    }

    private static List<String> links(String markdown) {
        return shown(
                Reading.of(markdown).body().links().stream().map(Link::place).toList());
    }

    private static List<String> problems(Reading reading) {
        return shown(reading.problems().stream().map(Diagnostic::place).toList());
    }

    @Test
    void aLinkIsCoveredWhole() {
        assertEquals(List.of("1:5+12", "1:18+7", "1:26+11"), links("See [a](b.md#xx) [[abc]] <https://a>"));
    }

    @Test
    void containersShiftTheColumn() {
        assertEquals(
                List.of("1:5+7", "4:9+5", "6:4+5", "7:7+5"),
                links("> - [[abc]]\n\n!!! inset\n    and [[d]]\n\n1. [[e]]\n   1. [[f]]\n"));
    }

    @Test
    void aTableCellIsCountedFromTheLine() {
        assertEquals(List.of("3:7+8"), links("| a | b |\n|---|---|\n| x | [[a\\|b]] |\n"));
    }

    @Test
    void windowsLineEndsCountAsOneLineEach() {
        assertEquals(List.of("3:2+5"), links("one\r\n\r\n([[a]])\r\n"));
    }

    @Test
    void aNoteIsFoundWhereItIsWritten() {
        assertEquals(List.of("3:7+5"), links("a[^1]\n\n[^1]: [[b]]\n"));
    }

    @Test
    void headingsAndImagesKnowTheirPlace() {
        Reading reading = Reading.of("## One\n\nText ![alt](a.png)\n\n### Two {#x}\n");
        assertEquals(
                List.of("1:1+6", "5:1+12"),
                shown(reading.body().headings().stream().map(Heading::place).toList()));
        assertEquals(
                List.of("3:6+13"),
                shown(reading.body().images().stream().map(Image::place).toList()));
    }

    @Test
    void aBlockOfYamlKeepsItsIndentOnEveryLine() {
        Reading reading = Reading.of(
                "One <b>.\n\nTwo [x](javascript:y).\n\n!!! nope\n    z\n",
                TermIndex.NONE,
                new Location("standards/a.yaml", 10, 5, 0));
        assertEquals(List.of("10:9+3", "12:9+17", "14:9+4"), problems(reading));
        assertEquals("standards/a.yaml", reading.problems().get(0).place().path());
    }

    @Test
    void aClosingTagIsNotReportedAgain() {
        assertEquals(List.of("1:1+3", "1:9+4"), problems(Reading.of("<b>x</b></i>")));
    }

    @Test
    void aTermIsPlacedWhereItIsUsed() {
        Reading reading = Reading.of("Ask &amp; tell\nyour GP.", Reading.GLOSSARY);
        assertEquals(
                List.of("2:6+2"),
                shown(reading.body().terms().stream().map(term -> term.place()).toList()));
    }
}

package handbook.pictures.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.CaseStudy;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Shape.Box;
import handbook.pictures.drawing.Shape.Words;
import handbook.pictures.drawing.Tone;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStudyPicturesTest {
    @TempDir
    Path folder;

    private TinySite study(TinySite site, String id, String... fields) {
        return site.with(
                "content/case-studies/" + id + ".md",
                "---\nid: " + id + "\ntitle: Study " + id
                        + "\nsummary: What happened.\nplace: There\ninitiative: A record\n" + String.join("\n", fields)
                        + "\n---\nIt went well.\n");
    }

    private Site placed() {
        TinySite site = TinySite.in(folder);
        study(site, "a1", "region: london");
        study(site, "a2", "region: london");
        study(site, "b1", "region: south-west");
        study(site, "c1", "region: north-west");
        return study(site, "d1").site();
    }

    @Test
    void aRegionLiesWhereItLiesAndNamesItsStudies() {
        Drawing map = CaseStudyMap.of(placed()).orElseThrow().wide();
        assertTrue(find(map, "North West").y() < find(map, "Midlands").y());
        assertTrue(find(map, "Midlands").y() < find(map, "South West").y());
        assertTrue(find(map, "South West").x() < find(map, "London").x());
        assertTrue(find(map, "London").x() < find(map, "South East").x());
        assertEquals(find(map, "London").x(), find(map, "Study a1").x());
        assertEquals(find(map, "London").x(), find(map, "Study a2").x());
        assertEquals(
                find(map, "More than one region").x(), find(map, "Study d1").x());
    }

    @Test
    void aBarIsAsLongAsThereAreStudiesHoweverWideTheRegionIsDrawn() {
        TinySite site = TinySite.in(folder);
        study(site, "a1", "region: london");
        study(site, "b1", "region: midlands");
        Site equal = study(site, "c1", "region: south-east").site();
        assertEquals(
                List.of(1L, 1L),
                List.of(
                                CaseStudyMap.of(equal).orElseThrow().wide(),
                                CaseStudyMap.of(equal).orElseThrow().narrow())
                        .stream()
                        .map(map -> map.parts()
                                .filter(Box.class::isInstance)
                                .map(Box.class::cast)
                                .filter(box -> box.tone() == Tone.STRONG)
                                .map(box -> box.area().width())
                                .distinct()
                                .count())
                        .toList());
    }

    @Test
    void theMapCanBeReadInBothForms() {
        assertEquals(List.of(), DrawingFaults.of(CaseStudyMap.of(placed()).orElseThrow()));
    }

    @Test
    void twoRegionsAreNoMap() {
        TinySite site = study(TinySite.in(folder), "a1", "region: london");
        assertTrue(CaseStudyMap.of(study(site, "b1", "region: midlands").site()).isEmpty());
    }

    private Picture bars(String... measures) {
        Site site = study(TinySite.in(folder), "a1", "measures:", String.join("\n", measures))
                .site();
        return MeasureBars.of(site.all(CaseStudy.class).getFirst(), site).orElseThrow();
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        Picture drawn = bars(
                "  - {name: Staff, before: 300 in June, after: 600, figures: {before: 300, after: 600}}",
                "  - {name: Words, before: few, after: many}");
        List<Area> bars = drawn.wide()
                .parts()
                .filter(Box.class::isInstance)
                .map(box -> ((Box) box).area())
                .toList();
        assertEquals(2, bars.size(), "what has no numbers is not drawn");
        assertEquals(2 * bars.getFirst().width(), bars.getLast().width());
        assertTrue(
                find(drawn.wide(), "Before: 300 in June").y() < bars.getFirst().y());
        assertEquals(List.of(), DrawingFaults.of(drawn));
    }

    @Test
    void anAreaThatNothingGrewInHasNoEndlessBar() {
        Picture drawn = bars("  - {name: Errors, before: 0, after: 0, figures: {before: 0, after: 0}}");
        assertEquals(List.of(), DrawingFaults.of(drawn));
    }

    private static Area find(Drawing drawing, String text) {
        return drawing.words()
                .filter(words -> String.join(" ", words.paragraph().lines()).equals(text))
                .map(Words::area)
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }
}

package handbook.pictures.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pictures.DrawingFaults;
import handbook.pictures.LinesOverBoxes;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Svg;
import handbook.pictures.drawing.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiversTest {
    private static final int LARGEST = 30_000;
    private static final List<String> KINDS =
            List.of("legislation", "strategy", "programme", "guidance", "contract-condition", "review", "charter");
    private static final List<String> TITLES = List.of(
            "A plan",
            "Verordnung über Maßnahmen zur interinstitutionellen Zusammenarbeit",
            "Rules <for> \"records\" & letters",
            "患者記録の相互運用性に関する方針",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");

    @TempDir
    private Path folder;

    @Test
    void fewerThanFourPoliciesAreNotDrawn() {
        PolicySite files = PolicySite.in(folder)
                .with("alone", "Alone", "strategy", "status: in-force", "inForceFrom: 2010")
                .with("first", "First", "strategy", "status: in-force", "inForceFrom: 2010")
                .with("second", "Second", "strategy", "status: in-force", "inForceFrom: 2011", "derivesFrom: [first]")
                .with("third", "Third", "strategy", "status: in-force", "inForceFrom: 2012", "derivesFrom: [second]");
        assertEquals(List.of(), Rivers.of(files.site()));
        files.with("fourth", "Fourth", "strategy", "status: in-force", "inForceFrom: 2013", "derivesFrom: [third]");
        assertEquals(1, Rivers.of(files.site()).size());
    }

    @Test
    void timeRunsToTheRightInLanesOfLawPlansAndWork() {
        Drawing wide = grown(7).getFirst().wide();
        assertTrue(box(wide, "Number 0").x() < box(wide, "Number 1").x());
        assertTrue(box(wide, "Number 1").x() < box(wide, "Number 6").x());
        assertTrue(box(wide, "Number 0").bottom() < box(wide, "Number 1").y(), "law stands above strategies");
        assertTrue(box(wide, "Number 1").bottom() < box(wide, "Number 2").y(), "strategies stand above programmes");
    }

    @Test
    void linesAreAsManyAsStepsAndGoRoundAllCards() {
        Picture picture = grown(20).getFirst();
        long legend = 2;
        assertEquals(
                picture.table().rows().size() + legend,
                picture.wide()
                        .parts()
                        .filter(shape -> shape instanceof Shape.Line line && line.arrow())
                        .count());
        assertEquals(List.of(), LinesOverBoxes.of(picture.wide()));
    }

    @Test
    void whatIsOverIsFadedAndSaysWhen() {
        Site4 four = new Site4(folder);
        Picture picture = Rivers.of(four.files.site()).getFirst();
        for (Drawing drawing : List.of(picture.wide(), picture.narrow())) {
            assertTrue(said(drawing).contains("2010 to 2014 · Ended"), said(drawing));
            assertEquals(Tone.FADED, tone(drawing, "The old plan"));
            assertEquals(Tone.PLAIN, tone(drawing, "The new plan"));
        }
        assertTrue(said(picture.narrow()).contains("Takes the place of: The old plan"), said(picture.narrow()));
    }

    @Test
    void onePolicyWithoutADateStandsByWhatItFollowsFrom() {
        Picture picture = Rivers.of(new Site4(folder).files.site()).getFirst();
        assertEquals(
                box(picture.wide(), "The new plan").x(),
                box(picture.wide(), "The advice").x());
        assertTrue(said(picture.wide()).contains("No date known"), said(picture.wide()));
    }

    /** Four policies, one of them over, one without a date. */
    private static final class Site4 {
        private final PolicySite files;

        Site4(Path folder) {
            files = PolicySite.in(folder)
                    .with("old", "The old plan", "strategy", "status: ended", "inForceFrom: 2010", "inForceTo: 2014")
                    .with("new", "The new plan", "strategy", "status: in-force", "inForceFrom: 2014", "replaces: [old]")
                    .with(
                            "act",
                            "The act",
                            "legislation",
                            "status: in-force",
                            "inForceFrom: 2016",
                            "derivesFrom: [new]")
                    .with("advice", "The advice", "guidance", "status: in-force", "derivesFrom: [new]");
        }
    }

    @Test
    void nothingLiesOverAnythingHoweverTheTitlesAre() {
        List<Picture> pictures = grown(26);
        assertEquals(
                List.of(),
                pictures.stream()
                        .flatMap(picture -> DrawingFaults.of(picture).stream())
                        .toList());
    }

    @Test
    void aVeryLargeFamilyIsDrawnInPartsThatAPageCanBear() {
        List<Picture> pictures = grown(70);
        assertEquals(3, pictures.size());
        pictures.forEach(picture -> Stream.of(picture.wide(), picture.narrow())
                .map(drawing -> Svg.of(drawing, "wide", picture.title(), picture.description(), address -> address))
                .forEach(svg -> assertTrue(svg.length() < LARGEST, "a picture of " + svg.length() + " letters")));
        String all = pictures.stream().map(picture -> said(picture.narrow())).collect(Collectors.joining(" "));
        for (int i = 0; i < 70; i++) {
            assertTrue(all.contains("Number " + i + " "), "without number " + i);
        }
    }

    /** One family, each following from earlier ones. */
    private List<Picture> grown(int count) {
        PolicySite files = PolicySite.in(folder);
        for (int i = 0; i < count; i++) {
            files.with(
                    "p" + i,
                    "Number " + i + " " + TITLES.get(i % TITLES.size()),
                    KINDS.get(i % KINDS.size()),
                    "status: " + (i % 4 == 3 ? "superseded" : "in-force"),
                    "inForceFrom: " + (2000 + i / 4) + "-0" + (1 + i % 4 * 2),
                    i == 0 ? "" : "derivesFrom: [p" + i / 2 + (i > 5 && i % 3 == 0 ? ", p" + i / 3 : "") + "]");
        }
        return Rivers.of(files.site());
    }

    private static handbook.pictures.drawing.Area box(Drawing drawing, String title) {
        return group(drawing, title).shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(shape -> ((Shape.Box) shape).area())
                .findFirst()
                .orElseThrow();
    }

    private static Tone tone(Drawing drawing, String title) {
        return group(drawing, title).shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(shape -> ((Shape.Box) shape).tone())
                .findFirst()
                .orElseThrow();
    }

    private static Shape.Group group(Drawing drawing, String title) {
        Optional<Shape.Group> found = drawing.shapes().stream()
                .filter(Shape.Group.class::isInstance)
                .map(Shape.Group.class::cast)
                .filter(group -> said(new Drawing(0, 0, group.shapes())).startsWith(title))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("no card of " + title));
    }

    private static String said(Drawing drawing) {
        return drawing.words()
                .map(words -> String.join(" ", words.paragraph().lines()))
                .collect(Collectors.joining(" "));
    }
}

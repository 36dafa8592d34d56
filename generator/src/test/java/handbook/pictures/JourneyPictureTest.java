package handbook.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.ProgramWords;
import handbook.TinySite;
import handbook.model.Need;
import handbook.model.site.Site;
import handbook.model.text.Mark.FlowStep;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Disc;
import handbook.pictures.drawing.Shape.Line;
import handbook.pictures.journey.Journey;
import handbook.pictures.journey.Journey.Acting;
import handbook.pictures.journey.Journey.Step;
import handbook.pictures.journey.JourneyPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyPictureTest {
    private static final List<String> PARTIES = List.of(
            "Ward",
            "The person",
            "GP",
            "Emergency department",
            "Zentrale f\u00FCr \u00DCberweisungen & <Befunde>",
            "\u60A3\u8005\u8A18\u9332",
            "Pharmaceuticalreimbursementinformationxx",
            "Council \"A\"",
            "999",
            "NHS App");

    @TempDir
    Path folder;

    private static Optional<Picture> drawn(String... steps) {
        return drawn(Stream.of(steps)
                .map(step -> step.split(">"))
                .map(names -> step(names[0], names[1]))
                .toList());
    }

    private static Step step(String from, String to) {
        return new Step(new FlowStep(from, to), "sends what it knows", List.of(new Acting("FHIR", "standards/fhir/")));
    }

    private static Optional<Picture> drawn(List<Step> steps) {
        return JourneyPicture.of("flow", "A way", new Journey(steps), ProgramWords.WORDS);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canBeReadHoweverManyTakePart(int seed) {
        Random random = new Random(seed);
        int parties = 2 + seed % 9;
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parties + 6; i++) {
            String from = PARTIES.get(random.nextInt(parties));
            String to = PARTIES.get(i < parties ? i : random.nextInt(parties));
            List<Acting> acting = IntStream.range(0, random.nextInt(5))
                    .mapToObj(one -> new Acting(PARTIES.get(random.nextInt(10)).repeat(1 + one), "standards/x/"))
                    .toList();
            steps.add(new Step(new FlowStep(from, to), "says " + "hello ".repeat(random.nextInt(30)), acting));
        }
        Picture picture = drawn(steps).orElseThrow();
        assertEquals(List.of(), DrawingFaults.of(picture));
    }

    @Test
    void anArrowLeadsFromTheLaneOfWhoSendsToTheLaneOfWhoReceives() {
        Drawing wide = drawn("A>B", "B>C", "C>A").orElseThrow().wide();
        List<Integer> lanes = lanes(wide);
        assertEquals(3, lanes.size());
        List<List<Point>> arrows = arrows(wide);
        assertEquals(
                List.of(List.of(0, 1), List.of(1, 2), List.of(2, 0)),
                arrows.stream()
                        .map(points -> List.of(nearest(lanes, points.getFirst()), nearest(lanes, points.getLast())))
                        .toList());
    }

    @Test
    void aStepWithinOnePlaceHasANumberAndNoArrow() {
        Picture picture = drawn("A>B", "B>B", "B>A").orElseThrow();
        assertEquals(2, arrows(picture.wide()).size());
        assertEquals(2, arrows(picture.narrow()).size());
        assertEquals(3, discs(picture.wide()));
        assertEquals(3, discs(picture.narrow()));
        assertTrue(picture.description().contains("within one place"));
        assertFalse(drawn("A>B").orElseThrow().description().contains("within one place"));
    }

    @Test
    void aNarrowPictureNamesAPartyAgainOnlyWhereTheWayBreaksOff() {
        assertEquals(
                List.of("A", "B", "C"), cards(drawn("A>B", "B>C").orElseThrow().narrow()));
        assertEquals(
                List.of("A", "B", "A", "C"),
                cards(drawn("A>B", "A>C").orElseThrow().narrow()));
    }

    @Test
    void whatIsNoWayFromOneToAnotherIsNotDrawn() {
        assertTrue(drawn("A>A", "A>A").isEmpty());
        assertTrue(drawn(List.of()).isEmpty());
        assertTrue(drawn("A>B", " >B").isEmpty());
        assertTrue(drawn(IntStream.range(0, 11)
                        .mapToObj(i -> step("P" + i, "P0"))
                        .toList())
                .isEmpty());
        assertTrue(JourneyPicture.of("flow", " ", new Journey(List.of(step("A", "B"))), ProgramWords.WORDS)
                .isEmpty());
    }

    @Test
    void aNeedIsDrawnWhereItSaysWhoSendsAndWhoReceives() {
        TinySite site = TinySite.in(folder)
                .withStandard("summary")
                .with("standards/needs/whole.yaml", need("whole", "    from: Ward\n    to: GP practice\n"))
                .with("standards/needs/older.yaml", need("older", ""));
        Site read = site.site();
        Picture picture = JourneyPicture.of(need(read, "whole"), read).orElseThrow();
        for (Drawing drawing : List.of(picture.wide(), picture.narrow())) {
            String said = drawing.words()
                    .flatMap(words -> words.paragraph().lines().stream())
                    .collect(Collectors.joining(" "));
            Stream.of("Ward", "GP practice", "sends the summary", "The summary", "1")
                    .forEach(fact -> assertTrue(said.contains(fact), fact + " in " + said));
        }
        assertEquals(
                "standards/summary/",
                picture.table()
                        .rows()
                        .getFirst()
                        .getLast()
                        .items()
                        .getFirst()
                        .address()
                        .orElseThrow());
        assertTrue(JourneyPicture.of(need(read, "older"), read).isEmpty());
    }

    private static Need need(Site site, String id) {
        return site.all(Need.class).stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String need(String id, String parties) {
        return "id: " + id + "\ntitle: The " + id
                + "\nsummary: A need.\ntopics: [all]\nflow:\n  - step: The ward sends the summary.\n" + parties
                + "    standards: [summary]\n";
    }

    private static List<List<Point>> arrows(Drawing drawing) {
        return lines(drawing).filter(Line::arrow).map(Line::points).toList();
    }

    private static List<Integer> lanes(Drawing drawing) {
        return lines(drawing)
                .filter(line -> !line.arrow())
                .map(line -> line.points().getFirst().x())
                .toList();
    }

    private static Stream<Line> lines(Drawing drawing) {
        return drawing.parts().filter(Line.class::isInstance).map(Line.class::cast);
    }

    private static int nearest(List<Integer> lanes, Point point) {
        return IntStream.range(0, lanes.size())
                .filter(i -> Math.abs(lanes.get(i) - point.x()) < 5)
                .findFirst()
                .orElseThrow();
    }

    private static long discs(Drawing drawing) {
        return drawing.parts().filter(Disc.class::isInstance).count();
    }

    /** The names of the parties, which lead nowhere. */
    private static List<String> cards(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape ->
                        shape instanceof Shape.Group group && group.address().isEmpty())
                .flatMap(shape -> new Drawing(0, 0, List.of(shape)).words())
                .map(words -> String.join(" ", words.paragraph().lines()))
                .toList();
    }
}

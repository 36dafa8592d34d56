package handbook.pictures.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Words;
import handbook.pictures.drawing.Tone;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    private static final String STORE = """
            - id: store
              number: 2
              title: A store
              summary: Copies are held together.
              holders: [{name: Hospital, holds: [originals]}, {name: Practice, holds: [originals]}]
              between: [{name: Store, holds: [copies]}]
              askers: [{name: Ward}]
              moves:
                - {from: Hospital, how: sends, what: letters, to: Store}
                - {from: Practice, how: sends, what: letters, to: Store}
                - {from: Ward, how: asks-for, what: letters, to: Store}
                - {from: Ward, how: asks-for, what: images, to: Practice}
            - id: first
              number: 1
              title: First
              summary: Two alone.
              holders: [{name: Here}, {name: There}]
              moves: [{from: There, how: sends, what: words, to: Here}]
            """;

    @TempDir
    Path folder;

    private List<Sketch> drawn(String patterns) {
        Site site =
                TinySite.in(folder).with("standards/patterns.yaml", patterns).site();
        return Sketch.all(site);
    }

    @Test
    void whoHoldsStandsAboveWhoAsks() {
        Sketch store = drawn(STORE).getLast();
        assertEquals(place(store, "Hospital"), place(store, "Practice"));
        assertTrue(place(store, "Hospital") < place(store, "Store"));
        assertTrue(place(store, "Store") < place(store, "Ward"));
    }

    @Test
    void anArrowLeadsFromWhoActsToTheOther() {
        List<Shape.Line> lines = lines(drawn(STORE).getLast());
        List<Boolean> down = lines.stream()
                .map(line ->
                        line.points().getFirst().y() < line.points().getLast().y())
                .toList();
        assertEquals(2, down.stream().filter(is -> is).count(), "two send to what is below them");
        assertEquals(4, lines.size());
        assertEquals(
                2, lines.stream().filter(line -> line.tone() == Tone.COMING).count(), "two ask, and are dashed");
        Shape.Line sideways = lines(drawn(STORE).getFirst()).getFirst();
        assertTrue(
                sideways.points().getFirst().x() > sideways.points().getLast().x(), "from right to left");
    }

    @Test
    void itSaysInSentencesWhatItShows() {
        assertEquals(
                List.of(
                        "Hospital holds originals.",
                        "Practice holds originals.",
                        "Store holds copies.",
                        "Hospital sends letters to Store.",
                        "Practice sends letters to Store.",
                        "Ward asks Store for letters.",
                        "Ward asks Practice for images."),
                drawn(STORE).getLast().sentences());
    }

    @Test
    void theyStandInTheOrderOfTheirNumbers() {
        assertEquals(
                List.of("First", "A store"),
                drawn(STORE).stream().map(sketch -> sketch.pattern().title()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hospital-administration-and-everything-besides", "患者記録患者記録患者記録", "<b>&\\\"Ünïcode", "A"})
    void noWordsLieOverOthersWhateverTheNames(String name) {
        String named = STORE.replace("Practice", "\"" + name + "\"").replace("images", "\"" + name + "\"");
        assertEquals(2, drawn(named).size());
        for (Sketch sketch : drawn(named)) {
            assertEquals(List.of(), DrawingFaults.of(sketch.drawing()));
        }
    }

    private static List<Shape.Line> lines(Sketch sketch) {
        return sketch.drawing()
                .parts()
                .filter(Shape.Line.class::isInstance)
                .map(Shape.Line.class::cast)
                .toList();
    }

    private static int place(Sketch sketch, String name) {
        return sketch.drawing()
                .words()
                .filter(words -> said(words).equals(name))
                .findFirst()
                .orElseThrow()
                .at()
                .y();
    }

    private static String said(Words words) {
        return String.join(" ", words.paragraph().lines());
    }
}

package handbook.pictures.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.Organisation;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void write() {
        TinySite files = TinySite.in(folder);
        organisation(files, "centre", "Information Centre", "to: 2013-03-31", "successors: [digital]");
        organisation(files, "digital", "Digital", "from: 2013-04-01", "to: 2023-02-01", "successors: [england]");
        organisation(files, "lab", "患者 <Lab> & \"friends\"", "from: 2019", "to: 2022", "successors: [england]");
        organisation(
                files,
                "england",
                "The board of all of England with a name that goes on for longer than any line",
                "from: 2013-04-01");
        organisation(files, "other", "Other", "from: 2010");
        site = files.site();
    }

    private static void organisation(TinySite files, String id, String title, String... fields) {
        files.with(
                "standards/organisations/" + id + ".yaml",
                "id: " + id + "\ntitle: '" + title + "'\nsummary: A body.\nkind: national-body\n"
                        + String.join("\n", fields) + "\n");
    }

    @Test
    void theWholeFlowHasThoseThatHandedOverAlone() {
        String said = said(Owners.of(site).orElseThrow());
        assertTrue(said.contains("Information Centre") && said.contains("Digital"), said);
        assertTrue(!said.contains("Other"), said);
    }

    @Test
    void anArrowLeadsFromTheEndOfABarToWhoTookOver() {
        Picture picture = Owners.of(site).orElseThrow();
        List<Area> bars = picture.wide().shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(shape -> ((Shape.Box) shape).area())
                .toList();
        Area centre = bars.get(0);
        Area digital = bars.get(1);
        assertTrue(centre.right() <= digital.x(), centre + " ends when " + digital + " begins");
        Shape.Line arrow = arrows(picture).getFirst();
        assertEquals(centre.right(), arrow.points().getFirst().x());
        assertEquals(new Point(digital.x(), digital.y()), arrow.points().getLast());
        assertEquals(3, arrows(picture).size());
    }

    private static List<Shape.Line> arrows(Picture picture) {
        return picture.wide()
                .parts()
                .filter(shape -> shape instanceof Shape.Line line && line.arrow())
                .map(Shape.Line.class::cast)
                .toList();
    }

    @Test
    void aStartThatNobodyKnowsIsNotMadeUp() {
        assertTrue(said(Owners.of(site).orElseThrow()).contains("Until 31 March 2013, start not known"));
    }

    @Test
    void onANarrowScreenWordsSayWhoTookOver() {
        assertTrue(said(Owners.of(site).orElseThrow()).contains("1 April 2013 to 1 February 2023. Then: The board of"));
    }

    @Test
    void aBodysOwnPageShowsThoseBeforeAndAfterItOnly() {
        Picture own = Owners.of(find("centre"), site).orElseThrow();
        assertTrue(!said(own).contains("Lab"), said(own));
        assertEquals(
                1,
                own.wide().shapes().stream()
                        .filter(shape -> shape instanceof Shape.Box box && box.tone() == Tone.STRONG)
                        .count());
    }

    @Test
    void oneHandOverIsNotDrawn() {
        assertEquals(Optional.empty(), Owners.of(find("lab"), site));
        assertEquals(Optional.empty(), Owners.of(find("other"), site));
    }

    @Test
    void nothingLiesOverAnything() {
        assertEquals(List.of(), DrawingFaults.of(Owners.of(site).orElseThrow()));
        assertEquals(
                List.of(), DrawingFaults.of(Owners.of(find("england"), site).orElseThrow()));
    }

    private Organisation find(String id) {
        return site.all(Organisation.class).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Picture picture) {
        return picture.narrow()
                .words()
                .map(words -> String.join(" ", words.paragraph().lines()))
                .collect(Collectors.joining(" "));
    }
}

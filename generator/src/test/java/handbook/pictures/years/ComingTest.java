package handbook.pictures.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable.Cell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComingTest {
    @TempDir
    Path folder;

    private TinySite site() {
        return TinySite.in(folder);
    }

    private static String event(String id, String date, String title, String... more) {
        return "- id: " + id + "\n  date: " + date + "\n  title: \"" + title
                + "\"\n  kind: deadline\n  confidence: known\n" + String.join("", more);
    }

    private static List<List<String>> rows(Picture picture) {
        return picture.table().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void theNextDayStandsFirstAndWhatIsOverIsLeftOut() {
        Picture picture = Coming.of(
                        site().withStandard("new", "effectiveFrom: 2027-04-01", "complyBy: 2028-04-01")
                                .withStandard("old", "effectiveFrom: 2016-04-01", "complyBy: 2018-04-01")
                                .with(
                                        "standards/timeline.yaml",
                                        event("gone", "2020", "Over") + event("next", "2027-01", "Soon"))
                                .site(),
                        Picture.WIDE)
                .orElseThrow();
        assertEquals(
                List.of(
                        List.of("January 2027", "Soon", "Deadline"),
                        List.of("1 April 2027", "The new", "Begins to bind"),
                        List.of("1 April 2028", "The new", "Comply by")),
                rows(picture));
        assertEquals(
                Optional.of("timeline/#next"),
                picture.table().rows().getFirst().get(1).address());
    }

    @Test
    void anEventSaysWhatTheDayOfItsStandardSays() {
        Picture picture = Coming.of(
                        site().withStandard("new", "effectiveFrom: 2027-04-01", "complyBy: 2028-04-01")
                                .with(
                                        "standards/timeline.yaml",
                                        event("next", "2027-04-01", "The new one binds", "  standards: [new]\n"))
                                .site(),
                        Picture.WIDE)
                .orElseThrow();
        assertEquals(
                List.of("The new one binds", "The new"),
                rows(picture).stream().map(row -> row.get(1)).toList());
    }

    @Test
    void ofManyDaysTheNextAreShownAndTheOthersCounted() {
        Picture picture = Coming.of(
                        site().with(
                                        "standards/timeline.yaml",
                                        event(
                                                        "event-a",
                                                        "2027-01-01",
                                                        "Überweisung <&\\\" für Supercalifragilisticexpialidocious")
                                                + event("event-b", "2027-01-01", "患者記録患者記録患者記録患者記録")
                                                + event(
                                                        "event-c",
                                                        "2027-01-01",
                                                        "données de santé "
                                                                .repeat(12)
                                                                .strip())
                                                + event("event-d", "2031", "Four")
                                                + event("event-e", "2031", "Five")
                                                + event("event-f", "2032", "Six")
                                                + event("event-g", "2033", "Seven"))
                                .site(),
                        Picture.WIDE)
                .orElseThrow();
        assertEquals(5, rows(picture).size());
        assertTrue(picture.description().contains("2 more are still to come"), picture.description());
        assertEquals(List.of(), DrawingFaults.of(picture));
    }

    @Test
    void whenEditorsLookAgainIsCountedWhereItIsAskedFor() {
        TinySite site = site().withStandard("one", "reviewBy: 2027-02-28")
                .withStandard("other", "reviewBy: 2027-02-28")
                .withStandard("last", "reviewBy: 2027-11-30");
        assertEquals(Optional.empty(), Coming.of(site.site(), Picture.WIDE));
        Picture picture = Coming.withReviews(site.site(), Picture.WIDE).orElseThrow();
        assertEquals(
                List.of("2 entries", "1 entry"),
                rows(picture).stream().map(row -> row.get(2)).toList());
    }
}

package handbook.pictures.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.Event;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventYearsTest {
    @TempDir
    Path folder;

    @Test
    void eachYearSaysHowMuchHappenedAndLeadsThere() {
        Picture picture =
                picture(years(11, 2015), years(2, 2018), years(1, 2029)).orElseThrow();
        assertEquals(
                List.of(List.of("2029", "1", "1"), List.of("2018", "2", "2"), List.of("2015", "11", "11")),
                picture.table().rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList());
        for (Drawing drawing : List.of(picture.wide(), picture.narrow())) {
            assertEquals(
                    List.of("timeline/#2015", "timeline/#2018", "timeline/#2029"),
                    drawing.shapes().stream()
                            .filter(Shape.Group.class::isInstance)
                            .flatMap(group -> ((Shape.Group) group).address().stream())
                            .sorted()
                            .toList());
            assertTrue(text(drawing).contains("Still to come"), text(drawing));
        }
        assertEquals(List.of(), DrawingFaults.of(picture));
    }

    @Test
    void yearsWithoutEventsKeepTheirPlace() {
        Picture picture = picture(years(6, 2015), years(6, 2018)).orElseThrow();
        assertTrue(text(picture.wide()).contains("2016"), text(picture.wide()));
    }

    @Test
    void howMuchLiesBeforeThePictureIsSaid() {
        Picture picture = picture(years(3, 1948), years(120, 2020)).orElseThrow();
        assertTrue(picture.description().contains("3 earlier events are in the list."), picture.description());
        assertEquals(1, picture.table().rows().size());
        assertEquals(List.of(), DrawingFaults.of(picture));
    }

    @Test
    void aFewEventsAreAList() {
        assertEquals(Optional.empty(), picture(years(11, 2015)));
    }

    private static String years(int count, int year) {
        return IntStream.range(0, count)
                .mapToObj(one -> """
                        - id: event-%d-%d
                          date: %d
                          title: An event
                          kind: law
                          confidence: known
                        """.replace("%d-%d", year + "-" + one).replace("%d", Integer.toString(year)))
                .collect(Collectors.joining());
    }

    private Optional<Picture> picture(String... events) {
        Site site = TinySite.in(folder)
                .with("standards/timeline.yaml", String.join("", events))
                .site();
        return EventYears.of(site.all(Event.class), year -> "timeline/#" + year, site);
    }

    private static String text(Drawing drawing) {
        return drawing.words()
                .map(words -> String.join(" ", words.paragraph().lines()))
                .collect(Collectors.joining(" | "));
    }
}

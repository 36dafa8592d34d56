package handbook.acceptance.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.Need;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.LinesOverBoxes;
import handbook.pictures.Picture;
import handbook.pictures.journey.JourneyPicture;
import handbook.pictures.lineage.Descent;
import handbook.pictures.lineage.Rivers;
import handbook.pictures.owners.Owners;
import handbook.pictures.steps.Neighbourhood;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pictures of our content can be read: nothing in them lies over anything else. */
class PicturesTest {
    @TestFactory
    Stream<DynamicTest> canBeRead() {
        Site site = TinySite.in(Path.of("..").toAbsolutePath().normalize()).site();
        return Stream.of(
                test("neighbourhoods", site.all(Standard.class).stream().map(of -> Neighbourhood.of(of, site))),
                test("journeys", site.all(Need.class).stream().map(of -> JourneyPicture.of(of, site))),
                test("descents", site.all(Policy.class).stream().map(of -> Descent.of(of, site))),
                test("rivers", Rivers.of(site).stream().map(Optional::of)),
                test("organisations", site.all(Organisation.class).stream().map(of -> Owners.of(of, site))),
                test("owners", Stream.of(Owners.of(site))),
                DynamicTest.dynamicTest(
                        "lines of rivers go round all words",
                        () -> assertEquals(
                                List.of(),
                                Rivers.of(site).stream()
                                        .flatMap(picture -> LinesOverBoxes.of(picture.wide()).stream())
                                        .toList())));
    }

    private static DynamicTest test(String name, Stream<Optional<Picture>> pictures) {
        return DynamicTest.dynamicTest(name, () -> {
            List<Picture> drawn = pictures.flatMap(Optional::stream).toList();
            assertTrue(!drawn.isEmpty(), "none was drawn");
            assertEquals(
                    List.of(),
                    drawn.stream()
                            .flatMap(picture -> DrawingFaults.of(picture).stream())
                            .toList());
        });
    }
}

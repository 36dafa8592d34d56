package handbook.acceptance.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.model.Capability;
import handbook.model.Event;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Neighbourhood;
import handbook.pictures.Picture;
import handbook.pictures.maturity.CapabilityTies;
import handbook.pictures.maturity.LevelNeeds;
import handbook.pictures.years.Coming;
import handbook.pictures.years.EventYears;
import handbook.pictures.years.SystemDuties;
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
                test(
                        "duties",
                        SiteListings.of(site).requirements().values().stream().map(set -> SystemDuties.of(set, site))),
                test("coming", Stream.of(Coming.of(site, Picture.WIDE), Coming.withReviews(site, Picture.WIDE))),
                test("levels", LevelNeeds.of(site).stream().map(Optional::of)),
                test("capabilities", site.all(Capability.class).stream().map(of -> CapabilityTies.of(of, site))),
                test("years", Stream.of(EventYears.of(site.all(Event.class), year -> "", site))));
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

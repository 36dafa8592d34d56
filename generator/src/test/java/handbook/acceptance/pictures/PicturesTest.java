package handbook.acceptance.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.model.Capability;
import handbook.model.CaseStudy;
import handbook.model.Event;
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
import handbook.pictures.maturity.CapabilityTies;
import handbook.pictures.maturity.LevelNeeds;
import handbook.pictures.owners.Owners;
import handbook.pictures.patterns.Sketch;
import handbook.pictures.places.CaseStudyMap;
import handbook.pictures.places.MeasureBars;
import handbook.pictures.standards.Stack;
import handbook.pictures.standards.StandardsMap;
import handbook.pictures.steps.Neighbourhood;
import handbook.pictures.years.Coming;
import handbook.pictures.years.EventYears;
import handbook.pictures.years.SystemDuties;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pictures of our content can be read: nothing in them lies over anything else. */
class PicturesTest {
    private static final Site SITE =
            TinySite.in(Path.of("..").toAbsolutePath().normalize()).site();
    private static final SiteListings LISTINGS = SiteListings.of(SITE);

    @TestFactory
    Stream<DynamicTest> canBeRead() {
        return Stream.of(
                test("neighbourhoods", SITE.all(Standard.class).stream().map(of -> Neighbourhood.of(of, SITE))),
                test("journeys", SITE.all(Need.class).stream().map(of -> JourneyPicture.of(of, SITE))),
                test("descents", SITE.all(Policy.class).stream().map(of -> Descent.of(of, SITE))),
                test("rivers", Rivers.of(SITE).stream().map(Optional::of)),
                test("organisations", SITE.all(Organisation.class).stream().map(of -> Owners.of(of, SITE))),
                test("owners", Stream.of(Owners.of(SITE))),
                test("stacks", LISTINGS.requirements().values().stream().map(set -> Stack.of(set, SITE))),
                test("measures", SITE.all(CaseStudy.class).stream().map(study -> MeasureBars.of(study, SITE))),
                test("the standards", Stream.of(StandardsMap.of(LISTINGS))),
                test("the case studies", Stream.of(CaseStudyMap.of(SITE))),
                test("duties", LISTINGS.requirements().values().stream().map(set -> SystemDuties.of(set, SITE))),
                test("coming", Stream.of(Coming.of(SITE, Picture.WIDE), Coming.withReviews(SITE, Picture.WIDE))),
                test("levels", LevelNeeds.of(SITE).stream().map(Optional::of)),
                test("capabilities", SITE.all(Capability.class).stream().map(of -> CapabilityTies.of(of, SITE))),
                test("years", Stream.of(EventYears.of(SITE.all(Event.class), year -> "", SITE))),
                DynamicTest.dynamicTest(
                        "lines of rivers go round all words",
                        () -> assertEquals(
                                List.of(),
                                Rivers.of(SITE).stream()
                                        .flatMap(picture -> LinesOverBoxes.of(picture.wide()).stream())
                                        .toList())));
    }

    @Test
    void everyPatternCanBeRead() {
        List<Sketch> drawn = Sketch.all(SITE);
        assertEquals(10, drawn.size());
        assertEquals(
                List.of(),
                drawn.stream()
                        .flatMap(sketch -> DrawingFaults.of(sketch.drawing()).stream())
                        .toList());
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

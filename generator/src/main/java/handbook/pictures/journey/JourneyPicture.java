package handbook.pictures.journey;

import handbook.model.Need;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.text.Mark.FlowStep;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.journey.Journey.Acting;
import handbook.pictures.journey.Journey.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who hands on to whom, step by step, and what acts on each step. */
public final class JourneyPicture {
    private static final String TEXTS = "pictures.journey.";

    private JourneyPicture() {}

    /** How the information of a need flows; nothing where its steps do not say from whom to whom. */
    public static Optional<Picture> of(Need need, Site site) {
        List<Step> steps = need.flow().stream()
                .map(step -> new Step(
                        new FlowStep(step.from().orElse(""), step.to().orElse("")),
                        step.step(),
                        site.all(step.standards()).stream()
                                .map(standard -> new Acting(standard.title(), Site.address(standard)))
                                .toList()))
                .toList();
        return of("journey", site.words().text(TEXTS + "title"), new Journey(steps), site.words());
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(String id, String title, Journey journey, SiteWords words) {
        if (title.isBlank() || !journey.isWorthDrawing()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                id,
                title,
                description(journey, words),
                table(journey, words),
                JourneyLanes.of(journey, Picture.WIDE),
                JourneyPath.of(journey, Picture.NARROW)));
    }

    private static String description(Journey journey, SiteWords words) {
        boolean within = journey.steps().stream().anyMatch(step -> step.way().isWithin());
        return words.text(TEXTS + (within ? "description.withinToo" : "description.between"));
    }

    private static PictureTable table(Journey journey, SiteWords words) {
        List<Step> steps = journey.steps();
        return new PictureTable(
                List.of("number", "from", "to", "what", "acting").stream()
                        .map(column -> words.text(TEXTS + "columns." + column))
                        .toList(),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> row(i + 1, steps.get(i)))
                        .toList());
    }

    private static List<Cell> row(int number, Step step) {
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(step.way().from()),
                Cell.of(step.way().to()),
                Cell.of(step.words()),
                Cell.of(step.acting().stream()
                        .map(acting -> Cell.of(acting.title(), acting.address()))
                        .toList()));
    }
}

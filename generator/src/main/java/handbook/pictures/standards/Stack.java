package handbook.pictures.standards;

import handbook.applicability.Answer.StandardApplies;
import handbook.applicability.RequirementSet;
import handbook.model.choice.Obligation;
import handbook.model.choice.StandardFunction;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import handbook.pictures.standards.StackDrawing.Floor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standards that a system stands on, floor upon floor: how information gets there lies at the ground, how it is shown at the top. */
public final class Stack {
    private static final String TEXTS = "pictures.stack.";
    /** From the top to the ground: each rests on those below it. */
    private static final List<StandardFunction> FLOORS = List.of(
            StandardFunction.PRESENTATION,
            StandardFunction.CONTENT,
            StandardFunction.TERMINOLOGY,
            StandardFunction.IDENTIFIERS,
            StandardFunction.PRIVACY,
            StandardFunction.SECURITY,
            StandardFunction.TRANSPORT_MESSAGING);
    /** With fewer, the lists say as much. */
    private static final int FEWEST = 4;

    private final RequirementSet set;
    private final SiteWords words;

    private Stack(RequirementSet set, Site site) {
        this.set = set;
        this.words = site.words();
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(RequirementSet set, Site site) {
        return new Stack(set, site).draw();
    }

    private Optional<Picture> draw() {
        List<Floor> floors = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (StandardFunction function : FLOORS) {
            List<StandardApplies> here = set.standards().stream()
                    .filter(one ->
                            one.entity().function().filter(function::equals).isPresent())
                    .toList();
            List<StandardApplies> mandated =
                    here.stream().filter(Stack::isMandated).toList();
            if (!here.isEmpty()) {
                floors.add(floor(function, mandated, here.size() - mandated.size()));
                mandated.forEach(one -> rows.add(List.of(
                        Cell.of(words.title(function)), Cell.of(one.entity().title(), Site.address(one.entity())))));
            }
        }
        return rows.size() < FEWEST ? Optional.empty() : Optional.of(picture(floors, rows));
    }

    private static boolean isMandated(StandardApplies standard) {
        return standard.group() == Obligation.MANDATED;
    }

    private Floor floor(StandardFunction function, List<StandardApplies> mandated, int others) {
        List<Card> cards = new ArrayList<>(mandated.stream()
                .map(one -> new Card(
                        one.entity().title(),
                        Optional.of(words.title(one.group())),
                        Optional.of(Site.address(one.entity())),
                        Tone.SOFT))
                .toList());
        if (others > 0) {
            String more = words.say(TEXTS + (mandated.isEmpty() ? "others" : "more"), Map.of("count", others));
            cards.add(new Card(
                    more, Optional.empty(), Optional.of(Site.address(set.system()) + "#expected"), Tone.FADED));
        }
        return new Floor(words.title(function), words.meaning(function), cards);
    }

    private Picture picture(List<Floor> floors, List<List<Cell>> rows) {
        return new Picture(
                "stack",
                words.text(TEXTS + "title"),
                words.text(TEXTS + "description"),
                new PictureTable(
                        List.of(words.text(TEXTS + "columns.function"), words.text(TEXTS + "columns.standard")), rows),
                StackDrawing.wide(floors, Picture.WIDE),
                StackDrawing.narrow(floors, Picture.NARROW));
    }
}

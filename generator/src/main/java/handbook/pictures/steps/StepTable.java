package handbook.pictures.steps;

import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import java.util.List;
import java.util.stream.Stream;

/** Steps as a table: from which, how, to which. */
public final class StepTable {
    private StepTable() {}

    /** @param texts the key of the picture's words */
    public static <E extends Entity> PictureTable of(List<Step<E>> steps, String texts, SiteWords words) {
        return new PictureTable(
                Stream.of("from", "how", "to")
                        .map(name -> words.text(texts + "columns." + name))
                        .toList(),
                steps.stream()
                        .map(step -> List.of(
                                Cell.of(step.user().title(), Site.address(step.user())),
                                Cell.of(step.how().title()),
                                Cell.of(step.base().title(), Site.address(step.base()))))
                        .toList());
    }
}

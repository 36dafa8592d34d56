package handbook.pages.views;

import handbook.lists.Facet;
import handbook.lists.Importance;
import handbook.lists.Listing;
import handbook.lists.Sorting;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.site.SiteWords;
import handbook.model.text.PictureName;
import handbook.pages.routes.PageSizes;
import handbook.pages.routes.Pager;
import handbook.pages.routes.Section;
import handbook.pages.routes.Selection;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.maturity.LevelNeeds;
import handbook.pictures.owners.Owners;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a catalogue list.
 *
 * @param before pictures of the whole list, on its first page above what it lists
 * @param current what is in use today
 * @param common what all the others have in common, and is not counted
 * @param past what is kept for reading older documents
 * @param after pictures of the whole list, on its first page below what it lists
 * @param filters the facets that narrow the whole list, on the first page of what is chosen
 * @param orders the orders the whole list can be read in, where there are several
 * @param total how many there are on all pages
 */
public record ListView(
        Section section,
        Selection selection,
        List<Picture> before,
        List<Entity> current,
        List<Entity> common,
        List<Entity> past,
        List<Picture> after,
        List<Filter> filters,
        List<Choice> orders,
        int total,
        Pager pager) {

    /** A facet with the ways it narrows the list. */
    public record Filter(String title, List<Choice> choices) {}

    /** One way to narrow the list, with how many it leaves. */
    public record Choice(String title, String address, int count, boolean chosen) {}

    static ListView of(Selection selection, int page, SiteIndex index) {
        List<Entity> all = index.selected(selection);
        int perPage = PageSizes.of(selection.kind());
        List<Entity> shown = Pager.slice(all, page, perPage);
        boolean isFirst = page == 1 && selection.equals(Selection.all(selection.kind()));
        return new ListView(
                index.section(selection.kind()).orElseThrow(),
                selection,
                isFirst ? before(selection.kind(), index) : List.of(),
                shown.stream()
                        .filter(entity -> !Importance.past(entity) && !Listing.isCommon(entity))
                        .toList(),
                shown.stream().filter(Listing::isCommon).toList(),
                shown.stream().filter(Importance::past).toList(),
                isFirst ? after(selection.kind(), index) : List.of(),
                page == 1 ? filters(selection, index) : List.of(),
                orders(selection, Listing.counted(all), index.site().words()),
                Listing.counted(all),
                new Pager(selection.address(), page, Pager.pagesFor(all.size(), perPage)));
    }

    private static List<Picture> before(Kind kind, SiteIndex index) {
        return kind == Kind.CASE_STUDY ? listed(NamedPictures.of(PictureName.CASE_STUDIES, index)) : List.of();
    }

    private static List<Picture> after(Kind kind, SiteIndex index) {
        return switch (kind) {
            case STANDARD -> listed(NamedPictures.of(PictureName.STANDARDS, index));
            case ORGANISATION -> listed(Owners.of(index.site()));
            case CAPABILITY -> LevelNeeds.of(index.site());
            default -> List.of();
        };
    }

    private static List<Picture> listed(Optional<Picture> picture) {
        return picture.stream().toList();
    }

    private static List<Choice> orders(Selection selection, int count, SiteWords words) {
        Kind kind = selection.kind();
        boolean whole = selection
                .filter()
                .map(filter -> filter.facet() == Sorting.FACET)
                .orElse(true);
        if (!whole || Sorting.of(kind, words).isEmpty()) {
            return List.of();
        }
        List<Choice> orders = new ArrayList<>();
        Selection usual = Selection.all(kind);
        orders.add(new Choice(Sorting.usual(kind, words), usual.address(), count, usual.equals(selection)));
        for (Sorting sorting : Sorting.of(kind, words)) {
            Selection sorted = Selection.of(kind, Sorting.FACET, sorting.value());
            orders.add(new Choice(sorting.value().title(), sorted.address(), count, sorted.equals(selection)));
        }
        return orders;
    }

    static List<Filter> filters(Selection selection, SiteIndex index) {
        List<Filter> filters = new ArrayList<>();
        index.facets(selection.kind()).forEach((facet, values) -> {
            List<Choice> choices = new ArrayList<>();
            for (Facet.Value value : values) {
                Selection narrowed = Selection.of(selection.kind(), facet, value);
                choices.add(new Choice(
                        value.title(),
                        narrowed.address(),
                        Listing.counted(index.selected(narrowed)),
                        narrowed.equals(selection)));
            }
            filters.add(new Filter(facet.title(), choices));
        });
        return filters;
    }
}

package handbook.pages.views;

import handbook.model.Event;
import handbook.model.Kind;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.PageSizes;
import handbook.pages.routes.Pager;
import handbook.pages.routes.Selection;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.years.Coming;
import handbook.pictures.years.EventYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of the timeline, the latest year first.
 *
 * @param whole where everything is told
 * @param years what stands on this page
 * @param jumps where each year starts, on all pages
 * @param coming what comes next; on the first page of the whole timeline, as is the next
 * @param picture how much happened in each year, where there is much
 * @param withheld how many are left out because they are not confirmed
 */
public record TimelineView(
        String whole,
        List<Year> years,
        List<Anchor> jumps,
        Optional<Picture> coming,
        Optional<Picture> picture,
        List<ListView.Filter> filters,
        int withheld,
        Pager pager) {
    /** With more events on a page, its years are folded after the first few events. */
    private static final int READ_AT_ONCE = 40;

    private static final int UNFOLDED = 10;

    /**
     * What happened in a year.
     *
     * @param folded whether a reader opens it
     */
    public record Year(String id, int number, List<Item> items, boolean folded) {}

    /** @param future whether it is still to come */
    public record Item(Event entity, boolean future) {}

    static TimelineView of(Selection selection, int page, SiteIndex index) {
        int perPage = PageSizes.of(Kind.EVENT);
        List<Event> all =
                index.selected(selection).stream().map(Event.class::cast).toList();
        Map<Integer, Anchor> jumps = jumps(selection, all, perPage);
        boolean isStart = selection.filter().isEmpty() && page == 1;
        return new TimelineView(
                Selection.all(Kind.EVENT).address(),
                years(Pager.slice(all, page, perPage), index.site().today()),
                List.copyOf(jumps.values()),
                isStart ? Coming.withReviews(index.site(), Picture.WIDE) : Optional.empty(),
                isStart
                        ? EventYears.of(
                                all,
                                year -> Objects.requireNonNull(jumps.get(year)).address(),
                                index.site())
                        : Optional.empty(),
                ListView.filters(selection, index),
                index.site().withheld().entities(Kind.EVENT),
                new Pager(selection.address(), page, Pager.pagesFor(all.size(), perPage)));
    }

    private static List<Year> years(List<Event> events, LocalDate today) {
        Map<Integer, List<Item>> byYear = new LinkedHashMap<>();
        for (Event event : events) {
            byYear.computeIfAbsent(event.date().year(), year -> new ArrayList<>())
                    .add(new Item(event, event.date().earliest().isAfter(today)));
        }
        boolean isLong = events.size() > READ_AT_ONCE;
        List<Year> years = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<Integer, List<Item>> year : byYear.entrySet()) {
            List<Item> items = List.copyOf(year.getValue());
            years.add(new Year("year-" + year.getKey(), year.getKey(), items, isLong && shown >= UNFOLDED));
            shown += items.size();
        }
        return years;
    }

    private static Map<Integer, Anchor> jumps(Selection selection, List<Event> all, int perPage) {
        Map<Integer, Anchor> jumps = new LinkedHashMap<>();
        for (int place = 0; place < all.size(); place++) {
            int year = all.get(place).date().year();
            String page = Pager.address(selection.address(), 1 + place / perPage);
            jumps.putIfAbsent(year, new Anchor(Integer.toString(year), page + "#year-" + year));
        }
        return jumps;
    }
}

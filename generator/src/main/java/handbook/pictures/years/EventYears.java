package handbook.pictures.years;

import handbook.model.Event;
import handbook.model.choice.EventKind;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.years.YearCounts.OneYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much happened in each year, and of what kind. */
public final class EventYears {
    /** With fewer events, their list says as much. */
    private static final int FEWEST = 12;

    private EventYears() {}

    /**
     * Nothing where there is too little to look at.
     *
     * @param address where a year is told in full, from the site's root
     */
    public static Optional<Picture> of(List<Event> events, IntFunction<String> address, Site site) {
        if (events.size() < FEWEST) {
            return Optional.empty();
        }
        YearCounts counts = counts(events, address, site);
        YearCounts shown = counts.latest(YearCountsDrawing.fitting(counts, Picture.WIDE));
        SiteWords words = site.words();
        int left = sum(counts) - sum(shown);
        String how = words.text("pictures.years.description");
        YearCountsDrawing drawing = new YearCountsDrawing(shown, words);
        return Optional.of(new Picture(
                "years",
                words.text("pictures.years.title"),
                left == 0 ? how : how + " " + words.say("pictures.years.earlier", Map.of("count", left)),
                table(shown, words),
                drawing.wide(),
                drawing.narrow(Picture.NARROW)));
    }

    private static int sum(YearCounts counts) {
        return counts.years().stream().mapToInt(OneYear::total).sum();
    }

    private static YearCounts counts(List<Event> events, IntFunction<String> address, Site site) {
        Map<Integer, Map<EventKind, Long>> found = events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.date().year(), Collectors.groupingBy(Event::eventKind, Collectors.counting())));
        List<EventKind> kinds = Arrays.stream(EventKind.values())
                .filter(kind -> found.values().stream().anyMatch(year -> year.containsKey(kind)))
                .toList();
        int first = found.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = found.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new YearCounts(
                kinds.stream().map(site.words()::title).toList(),
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> new OneYear(
                                year,
                                found.containsKey(year) ? Optional.of(address.apply(year)) : Optional.empty(),
                                kinds.stream()
                                        .map(kind -> found.getOrDefault(year, Map.of())
                                                .getOrDefault(kind, 0L)
                                                .intValue())
                                        .toList()))
                        .toList(),
                site.today().getYear());
    }

    private static PictureTable table(YearCounts counts, SiteWords words) {
        List<String> headings = new ArrayList<>();
        headings.add(words.text("pictures.years.columns.year"));
        headings.add(words.text("pictures.years.columns.all"));
        headings.addAll(counts.kinds());
        return new PictureTable(
                headings,
                counts.years().reversed().stream()
                        .filter(one -> !one.isEmpty())
                        .map(EventYears::row)
                        .toList());
    }

    private static List<Cell> row(OneYear one) {
        Cell year = new Cell(Integer.toString(one.year()), one.address());
        Stream<Cell> counts = Stream.concat(Stream.of(one.total()), one.counts().stream())
                .map(count -> Cell.of(count == 0 ? "" : Integer.toString(count)));
        return Stream.concat(Stream.of(year), counts).toList();
    }
}

package handbook.pictures.years;

import handbook.model.Event;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.moments.Moment;
import handbook.moments.Moment.What;
import handbook.moments.Moments;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import handbook.pictures.years.YearsDown.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes next: events, days on which standards change or begin to bind, and policies that begin or end. */
public final class Coming {
    /** A picture of one day says no more than a sentence. */
    private static final int FEWEST = 2;
    /** So many stand beside each other. */
    private static final int MOST = 5;

    /** What a reader must know of a standard that an event does not say. */
    private static final Set<What> CHANGES =
            EnumSet.of(What.VERSION, What.FROM, What.BY, What.UNTIL, What.STATUS, What.OTHER);

    private final Site site;
    private final SiteWords words;
    private final MomentWords says;

    private Coming(Site site) {
        this.site = site;
        this.words = site.words();
        this.says = new MomentWords(site);
    }

    /** A day with what happens on it. */
    private record Mark(PartialDate date, String title, String what, Optional<String> address) {}

    /** What concerns readers of the front page; nothing where there is too little to look at. */
    public static Optional<Picture> of(Site site, int width) {
        Coming coming = new Coming(site);
        return coming.draw(coming.changes().toList(), width);
    }

    /** With the days on which editors look at entries again, counted. */
    public static Optional<Picture> withReviews(Site site, int width) {
        Coming coming = new Coming(site);
        return coming.draw(Stream.concat(coming.changes(), coming.reviews()).toList(), width);
    }

    private Optional<Picture> draw(List<Mark> marks, int width) {
        if (marks.size() < FEWEST) {
            return Optional.empty();
        }
        List<Mark> all = marks.stream().sorted(Comparator.comparing(Mark::date)).toList();
        List<Mark> shown = all.subList(0, Math.min(MOST, all.size()));
        int more = all.size() - shown.size();
        String how = words.text("pictures.coming.description");
        return Optional.of(new Picture(
                "coming",
                words.text("pictures.coming.title"),
                more == 0 ? how : how + " " + words.say("pictures.coming.more", Map.of("count", more)),
                table(shown),
                new DaysDrawing(
                                shown.stream()
                                        .map(mark -> new DaysDrawing.Day(mark.date, card(mark)))
                                        .toList(),
                                says.today(),
                                site.today())
                        .of(width),
                YearsDown.of(stops(shown), Picture.NARROW)));
    }

    private Card card(Mark mark) {
        return new Card(
                mark.title,
                Optional.of(
                        words.say("pictures.coming.dated", Map.of("what", mark.what, "date", words.date(mark.date)))),
                mark.address,
                Tone.COMING);
    }

    private Stream<Mark> changes() {
        Moments moments = new Moments(words);
        List<Event> events = site.all(Event.class).stream()
                .filter(event -> says.isComing(moments.of(event)))
                .toList();
        Set<String> told = events.stream()
                .flatMap(event -> Stream.concat(
                                site.all(event.standards()).stream(), site.all(event.policies()).stream())
                        .map(about -> about.key() + " " + event.date()))
                .collect(Collectors.toUnmodifiableSet());
        Stream<Mark> ofEvents = events.stream()
                .map(event -> new Mark(
                        event.date(), event.title(), words.title(event.eventKind()), Optional.of(Site.address(event))));
        Stream<Mark> ofEntries = Stream.concat(
                        site.all(Standard.class).stream().flatMap(moments::of),
                        site.all(Policy.class).stream().flatMap(moments::of))
                .filter(moment -> CHANGES.contains(moment.what()) && says.isComing(moment))
                .filter(moment -> !told.contains(moment.of().key() + " " + moment.date()))
                .map(moment -> new Mark(
                        moment.date(),
                        moment.of().title(),
                        says.plain(moment),
                        Optional.of(Site.address(moment.of()))));
        return Stream.concat(ofEvents, ofEntries).distinct();
    }

    private Stream<Mark> reviews() {
        Moments moments = new Moments(words);
        return Stream.concat(
                        site.all(Standard.class).stream().flatMap(moments::of),
                        site.all(Policy.class).stream().flatMap(moments::of))
                .filter(moment -> moment.what() == What.REVIEW && says.isComing(moment))
                .collect(Collectors.groupingBy(Moment::date, Collectors.counting()))
                .entrySet()
                .stream()
                .map(day -> new Mark(
                        day.getKey(),
                        words.text("pictures.coming.review"),
                        words.say("pictures.coming.reviewed", Map.of("count", day.getValue())),
                        Optional.empty()));
    }

    private PictureTable table(List<Mark> marks) {
        return new PictureTable(
                List.of(
                        words.text("pictures.duties.columns.date"),
                        words.text("pictures.duties.columns.what"),
                        words.text("pictures.coming.how")),
                marks.stream()
                        .map(mark -> List.of(
                                Cell.of(words.date(mark.date)), new Cell(mark.title, mark.address), Cell.of(mark.what)))
                        .toList());
    }

    private List<Stop> stops(List<Mark> marks) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(says.today(), Tone.STRONG, List.of()));
        marks.stream()
                .map(mark -> mark.date.year())
                .distinct()
                .forEach(year -> stops.add(new Stop(
                        Integer.toString(year),
                        Tone.COMING,
                        marks.stream()
                                .filter(mark -> mark.date.year() == year)
                                .map(this::card)
                                .toList())));
        return stops;
    }
}
